-- next as a function: from a key to the following one.
print(next({}), next({}, nil))  -- expect: nil	nil
print(next({10}), next({10, 20}, 1))  -- expect: 1	2	20
print(next({10, 20}, 2))  -- expect: nil
print(next({x = 1}))  -- expect: x	1
print(next({x = 1}, "x"))  -- expect: nil
local t = {a = 1}
t.a = nil
print(pcall(next, t, "a"))  -- expect: true	nil
print(pcall(next, {}, "nokey"))  -- expect: false	invalid key to 'next'
print(pcall(next, {1, 2}, 3))  -- expect: false	invalid key to 'next'
print(pcall(next, {1, 2}, 1.5))  -- expect: false	invalid key to 'next'
print(pcall(next))  -- expect: false	bad argument #1 to '?' (table expected, got no value)
print(pcall(next, 5))  -- expect: false	bad argument #1 to '?' (table expected, got number)
print(next({false}))  -- expect: 1	false
