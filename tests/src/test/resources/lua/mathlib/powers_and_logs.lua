-- sqrt, pow, exp, log, log10, frexp, ldexp.
print(math.sqrt(16), math.sqrt(2), math.pow(2, 10), math.pow(2, 0.5), math.pow(0, 0))
print(math.exp(0), math.exp(1), math.log(1), math.log(math.exp(2)), math.log10(1000), math.log10(0.01), math.log(0))
print(math.frexp(8)) print(math.frexp(0)) print(math.frexp(-0.3)) print(math.frexp(1)) print(math.frexp(2 ^ 60))
print(math.ldexp(0.5, 4), math.ldexp(1, -2), math.ldexp(3, 10), math.ldexp(0.75, 0), math.ldexp(1, 1.9))
print(math.huge, -math.huge, math.pi, math.huge == 1 / 0)
print(math.sqrt(1e300) == 1e150, math.pow(10, -2), 10 ^ 2 == math.pow(10, 2), math.exp(-1000), math.exp(1000))
-- expect: 4	1.4142135623731	1024	1.4142135623731	1
-- expect: 1	2.718281828459	0	2	3	-2	-inf
-- expect: 0.5	4
-- expect: 0	0
-- expect: -0.6	-1
-- expect: 0.5	1
-- expect: 0.5	61
-- expect: 8	0.25	3072	0.75	2
-- expect: inf	-inf	3.1415926535898	true
-- expect: true	0.01	true	0	inf
