-- Angles in radians.
local function r(x) return string.format("%.10f", x) end
print(math.sin(0), math.cos(0), math.tan(0), r(math.sin(math.pi / 2)), r(math.cos(math.pi)))
print(r(math.sin(1)), r(math.cos(1)), r(math.tan(1)))
print(r(math.asin(1)), r(math.acos(0)), r(math.atan(1)), math.asin(0), math.acos(1), math.atan(0))
print(math.atan2(0, -1), r(math.atan2(1, 1)), r(math.atan2(-1, -1)), math.atan2(0, 1))
print(r(math.sinh(1)), r(math.cosh(1)), r(math.tanh(1)), math.sinh(0), math.cosh(0), math.tanh(0))
print(math.deg(math.pi), math.rad(180), math.deg(1), math.rad(1))
print(r(math.sin(1e6)), r(math.cos(-2)), r(math.atan(1e10)))
-- expect: 0	1	0	1.0000000000	-1.0000000000
-- expect: 0.8414709848	0.5403023059	1.5574077247
-- expect: 1.5707963268	1.5707963268	0.7853981634	0	0	0
-- expect: 3.1415926535898	0.7853981634	-2.3561944902	0
-- expect: 1.1752011936	1.5430806348	0.7615941560	0	1	0
-- expect: 180	3.1415926535898	57.295779513082	0.017453292519943
-- expect: -0.3499935022	-0.4161468365	1.5707963267
