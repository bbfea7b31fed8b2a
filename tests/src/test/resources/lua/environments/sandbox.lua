-- Untrusted code with a table of its own.
local function sandbox(code, env)
  local f, message = loadstring(code, "=box")
  if not f then return false, message end
  return pcall(setfenv(f, env or {}))
end
print(sandbox("return 1 + 1"))  -- expect: true	2
print(sandbox("return print"))  -- expect: true	nil
print(sandbox("x = 5 return x"), x)  -- expect: true	nil
print(sandbox("return string.upper('a')"))  -- expect: false	box:1: attempt to index global 'string' (a nil value)
print(sandbox("return upper('a')", {upper = string.upper}))  -- expect: true	A
print(sandbox("for i = 1, 3 do t[i] = i * i end", {t = {}}))  -- expect: true
print(sandbox("return ('x'):rep(3)"))  -- expect: true	xxx
print(sandbox("local function f() return g() end function g() return 'found' end return f()"))  -- expect: true	found
print(sandbox("return ("))  -- expect: false	box:1: unexpected symbol near '<eof>'
