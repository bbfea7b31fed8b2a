-- floor, ceil, abs, fmod, mod, modf.
print(math.floor(3.7), math.floor(-3.7), math.floor(5), math.floor(-0.5), math.floor(1e300) == 1e300)
print(math.ceil(3.2), math.ceil(-3.2), math.ceil(5), math.ceil(0.1), math.floor(2 ^ 53 + 0.5) == 2 ^ 53)
print(math.abs(-3), math.abs(3.5), math.abs("-7"), math.floor("3.7"))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2), math.mod(7, 3), math.fmod(1e15, 7))
print(math.modf(3.7)) print(math.modf(-3.25)) print(math.modf(5)) print(math.modf(1 / 0)) print(math.modf(-1 / 0))
print(math.floor(2 ^ 31 + 0.5), math.floor(-2 ^ 31 - 0.5), math.floor(1e15 + 0.5))
print(pcall(math.floor)) print(pcall(math.floor, {})) print(pcall(math.fmod, 1))
-- expect: 3	-4	5	-1	true
-- expect: 4	-3	5	1	true
-- expect: 3	3.5	7	3
-- expect: 1	-1	1	1.5	1	6
-- expect: 3	0.7
-- expect: -3	-0.25
-- expect: 5	0
-- expect: inf	0
-- expect: -inf	-0
-- expect: 2147483648	-2147483649	1e+15
-- expect: false	bad argument #1 to '?' (number expected, got no value)
-- expect: false	bad argument #1 to '?' (number expected, got table)
-- expect: false	bad argument #2 to '?' (number expected, got no value)
