-- Largest and smallest argument.
print(math.max(1, 3, 2), math.min(3, 1, 2), math.max(-1), math.min(5), math.max(1, "10", 2), math.min(1, "0", 2))
print(math.max(1 / 0, 1), math.min(-1 / 0, 1), math.max(0.1, 0.2), math.max(unpack({5, 9, 2})))
print(math.max(-5, -2, -9), math.min(1.5, 1.25), math.max(2 ^ 53, 2 ^ 53 + 2))
print(pcall(math.max)) print(pcall(math.min, 1, {})) print(pcall(math.max, "x")) print(pcall(math.max, 1, nil))
-- expect: 3	1	-1	5	10	0
-- expect: inf	-inf	0.2	9
-- expect: -2	1.25	9.007199254741e+15
-- expect: false	bad argument #1 to '?' (number expected, got no value)
-- expect: false	bad argument #2 to '?' (number expected, got table)
-- expect: false	bad argument #1 to '?' (number expected, got string)
-- expect: false	bad argument #2 to '?' (number expected, got nil)
