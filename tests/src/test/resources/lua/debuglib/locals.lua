-- getlocal and setlocal, in order of declaration.
local function f(a, b, ...)
  local c = 3
  do local hidden = 0 end
  local names = {}
  for i = 1, 4 do names[i] = tostring(debug.getlocal(1, i)) end
  local n, v = debug.getlocal(1, 2)
  print(table.concat(names, " "), n, v, debug.setlocal(1, 1, "changed"), a)
end
f(1, 2, "extra")
local a, b = 10, 20
do local c = 30 end
print(debug.getlocal(1, 2)) print(debug.getlocal(1, 3))
print(debug.setlocal(1, 2, 99), a, b, debug.setlocal(1, 200, 0))
local function outer() local secret = "s" local function inner() local n, v = debug.getlocal(2, 1) return n, v end return (select(2, inner())) end
print(outer())
local co = coroutine.create(function(p) local q = 5 coroutine.yield() return p, q end)
coroutine.resume(co, "arg")
print(debug.getlocal(co, 1, 1)) print(debug.getlocal(co, 1, 2)) print(debug.setlocal(co, 1, 2, "set"), coroutine.resume(co))
print(pcall(debug.getlocal, 50, 1)) print(pcall(debug.setlocal, 50, 1, 0)) print(pcall(debug.getlocal))
-- expect: a b arg c	b	2	a	changed
-- expect: a	10
-- expect: b	20
-- expect: a	99	20	nil
-- expect: s
-- expect: p	arg
-- expect: q	5
-- expect: q	true	arg	set
-- expect: false	bad argument #1 to '?' (level out of range)
-- expect: false	bad argument #1 to '?' (level out of range)
-- expect: false	bad argument #1 to '?' (number expected, got no value)
