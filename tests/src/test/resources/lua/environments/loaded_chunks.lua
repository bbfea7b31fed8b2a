-- loadstring, load and dofile give the chunk the global table of the thread, not of the caller.
local function make()
  local f = loadstring("return v")
  return f()
end
v = "global"
setfenv(make, setmetatable({v = "caller"}, {__index = _G}))
print(make())  -- expect: global
local name = os.tmpname()
local file = io.open(name, "w") file:write("fileglobal = 1 return v") file:close()
print(setfenv(function() return dofile(name) end, {dofile = dofile, name = name, v = "caller"})(), fileglobal)  -- expect: global	1
local parts = {"return ", "v", nil}
local i = 0
print(load(function() i = i + 1 return parts[i] end)())  -- expect: global
os.remove(name)
v, fileglobal = nil
