-- select by position, from the end, and the count.
print(select("#"), select("#", nil), select("#", nil, nil))  -- expect: 0	1	2
print(select(1, "a", "b", "c"))  -- expect: a	b	c
print(select(2, "a", "b", "c"))  -- expect: b	c
print(select(4, "a", "b", "c"))  -- expect:
print(select(-1, "a", "b", "c"))  -- expect: c
print(select(-3, "a", "b", "c"))  -- expect: a	b	c
print(select("2", "a", "b"), select(1.9, "a", "b"))  -- expect: b	a	b
print(pcall(select, 0))  -- expect: false	bad argument #1 to '?' (index out of range)
print(pcall(select, -4, 1, 2, 3))  -- expect: false	bad argument #1 to '?' (index out of range)
print(pcall(select))  -- expect: false	bad argument #1 to '?' (number expected, got no value)
print(pcall(select, "x"))  -- expect: false	bad argument #1 to '?' (number expected, got string)
print(pcall(select, {}, 1))  -- expect: false	bad argument #1 to '?' (number expected, got table)
