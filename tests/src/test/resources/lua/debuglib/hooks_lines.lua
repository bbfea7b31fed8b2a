-- Line events.
local function trace(code)
  local f, s = assert(loadstring(code, "=c")), ""
  debug.sethook(function(event, line) if debug.getinfo(2, "S").short_src == "c" then s = s .. line .. " " end end, "l")
  f()
  debug.sethook()
  print(s)
end
trace("local a = 1\nlocal b = 2\n\nlocal c = a + b")  -- expect: 1 2 4 
trace("for i = 1, 3 do\nlocal x = i\nend")  -- expect: 1 2 1 2 1 2 1 3 
trace("local a = 0\nwhile a < 2 do\na = a + 1\nend")  -- expect: 1 2 3 2 3 2 4 
trace("local function f(x)\nreturn x\nend\nf(1)\nf(2)")  -- expect: 3 4 2 5 2 
trace("if nil then\nlocal a = 1\nelse\nlocal b = 2\nend\nlocal c")  -- expect: 1 4 6 
trace("repeat\nlocal x = 1\nuntil x")  -- expect: 2 3 
trace("for k in pairs{1, 2} do\nlocal a = k\nend\nlocal z = 1")  -- expect: 1 2 1 2 1 4 
