-- The texts that tonumber takes, and those it does not.
print(tonumber("12"), tonumber("  12  "), tonumber("\t12\n"), tonumber("+5"), tonumber("-5"))  -- expect: 12	12	12	5	-5
print(tonumber(".5"), tonumber("5."), tonumber("1e2"), tonumber("1E-2"), tonumber("-.5e+1"))  -- expect: 0.5	5	100	0.01	-5
print(tonumber("0x10"), tonumber("-0x10"), tonumber("0XfF"), tonumber("0x1p4"))  -- expect: 16	-16	255	16
print(tonumber("inf"), tonumber("-INF"), tonumber("Infinity"), tonumber("1e400"), tonumber("1e-400"))  -- expect: inf	-inf	inf	inf	0
print(tonumber(""), tonumber(" "), tonumber("."), tonumber("-"), tonumber("e5"))  -- expect: nil	nil	nil	nil	nil
print(tonumber("1 2"), tonumber("1,5"), tonumber("0x"), tonumber("1e"), tonumber("1e+"), tonumber("--5"))  -- expect: nil	nil	nil	nil	nil	nil
print(tonumber("5x"), tonumber("0b1"), tonumber("1_0"), tonumber("one"), tonumber("1\0"))  -- expect: nil	nil	nil	nil	1
print(tonumber(7), tonumber(nil), tonumber({}), tonumber(true), tonumber(print))  -- expect: 7	nil	nil	nil	nil
