-- A first line that begins with # is skipped in files, not in strings; the lines keep their numbers.
print(loadstring("#!/usr/bin/lua\nreturn 1", "=s"))  -- expect: nil	s:1: unexpected symbol near '#'
local name = os.tmpname()
local f = io.open(name, "w")
f:write("#!/usr/bin/lua -x\nreturn debug.getinfo(1, 'l').currentline\n")
f:close()
print(dofile(name))  -- expect: 2
f = io.open(name, "w")
f:write("# only this line")
f:close()
print(dofile(name), type(loadfile(name)))  -- expect: nil	function
os.remove(name)
