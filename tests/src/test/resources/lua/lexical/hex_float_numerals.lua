-- A hexadecimal numeral may have a binary exponent; the reader takes whatever strtod takes.
print(0x1p4, 0x10p1, 0xAp0)  -- expect: 16	32	10
print(0x1P3, 0XfP2)  -- expect: 8	60
print(tonumber("0x.8"), tonumber("0x1.8p1"), tonumber("0x1p-2"))  -- expect: 0.5	3	0.25
