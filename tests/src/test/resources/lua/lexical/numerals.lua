-- Decimal and hexadecimal numerals, with and without fraction and exponent.
print(10, 010, 0, 00)  -- expect: 10	10	0	0
print(3.0, 3.1416, 5., .5)  -- expect: 3	3.1416	5	0.5
print(1e2, 1E2, 1e+2, 1e-2, 314.16e-2, 0.31416E1)  -- expect: 100	100	100	0.01	3.1416	3.1416
print(0xff, 0XFF, 0xA, 0x0, 0xABCDEF)  -- expect: 255	255	10	0	11259375
print(0xFFFFFFFFFF, 0x7fffffff, 0xffffffff)  -- expect: 1099511627775	2147483647	4294967295
print(08, 09.5, 1e0, 0e5)  -- expect: 8	9.5	1	0
print(1e308, 1e309, 5e-324, 1e-400)  -- expect: 1e+308	inf	4.9406564584125e-324	0
print(12345678901234567890, 0.1e1, 100e-2)  -- expect: 1.2345678901235e+19	1	1
