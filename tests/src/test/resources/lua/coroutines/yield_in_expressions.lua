-- yield in the middle of expressions, constructors, arguments, conditions, tail position.
local co = coroutine.wrap(function()
  local t = {coroutine.yield("a"), coroutine.yield("b"), x = coroutine.yield("c"), coroutine.yield("d")}
  print(#t, t[1], t[2], t.x, t[3], t[4])
  print(1 + coroutine.yield("e") * coroutine.yield("f"))
  if coroutine.yield("g") then print("then") else print("else") end
  for i = coroutine.yield("h"), coroutine.yield("i") do io.write(i, " ") end print()
  print(("x"):rep(coroutine.yield("j")) .. coroutine.yield("k"))
  t[coroutine.yield("l")], t.y = coroutine.yield("m")
  print(t.key, t.y)
  return coroutine.yield("n")
end)
io.write(co(), " ")
print(co(1), co(2), co(3))
print(co(4, 5)) print(co(6)) print(co(7)) print(co(false)) print(co(1)) print(co(3)) print(co(2)) print(co("y"))
print(co("key")) print(co("v", "w")) print(co("returned", nil))
-- expect: a b	c	d
-- expect: 4	1	2	3	4	5
-- expect: e
-- expect: f
-- expect: 43
-- expect: g
-- expect: else
-- expect: h
-- expect: i
-- expect: 1 2 3 
-- expect: j
-- expect: k
-- expect: xxy
-- expect: l
-- expect: m
-- expect: v	w
-- expect: n
-- expect: returned	nil
