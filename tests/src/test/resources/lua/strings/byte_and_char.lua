-- Bytes of a string and strings of bytes.
print(("hello"):byte(), ("hello"):byte(2), ("hello"):byte(-1), ("hello"):byte(2, 4))  -- expect: 104	101	111	101	108	108
print(("hello"):byte(10), select("#", ("hello"):byte(10)), select("#", (""):byte()), ("hello"):byte(0))  -- expect: nil	0	0
print(("hello"):byte(-3, -2), ("hello"):byte(4, 2), ("a\0\255"):byte(1, -1))  -- expect: 108	nil	97	0	255
print(string.char(72, 101, 108, 108, 111), string.char(), #string.char(0, 255, 128))  -- expect: Hello		3
print(string.char("65", 66.9))  -- expect: AB
print(pcall(string.char, 256))  -- expect: false	bad argument #1 to '?' (invalid value)
print(pcall(string.char, -1))  -- expect: false	bad argument #1 to '?' (invalid value)
print(pcall(string.byte))  -- expect: false	bad argument #1 to '?' (string expected, got no value)
print(string.byte(123, 2))  -- expect: 50
