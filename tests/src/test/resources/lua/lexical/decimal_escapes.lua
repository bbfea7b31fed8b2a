-- At most three decimal digits, at most 255.
print("\97\098\0990", "\1\2" == "\001\002", #"\10\100\10")  -- expect: abc0	true	3
print(("\0010"):byte(1, -1))  -- expect: 1	48
print((select(2, loadstring([[return "\300"]], "=s"))))  -- expect: s:1: escape sequence too large near '"'
print((select(2, loadstring([[return "\256"]], "=s"))))  -- expect: s:1: escape sequence too large near '"'
print(loadstring([[return "\255"]])() == string.char(255))  -- expect: true
