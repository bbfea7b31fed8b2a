-- A file that runs files; errors and values come back through all of them.
local a, b = os.tmpname(), os.tmpname()
local function put(n, text) local f = io.open(n, "w") f:write(text) f:close() end
put(a, "level = (level or 0) + 1 local l = level return l, 'a'")
put(b, ("local x, y = dofile(%q) local z = dofile(%q) return x, y, z"):format(a, a))
print(dofile(b)) print(level)
put(a, "error('from a', 0)") print(pcall(dofile, b))
put(a, "return coroutine.wrap(function() coroutine.yield('in file') end)()") print(dofile(a))
put(a, "# first line\nreturn debug.getinfo(1, 'l').currentline") print(dofile(a))
print(setfenv(function() return dofile(a) end, {dofile = dofile, a = a})())
os.remove(a) os.remove(b)
-- expect: 1	a	2
-- expect: 2
-- expect: false	from a
-- expect: in file
-- expect: 2
-- expect: 2
