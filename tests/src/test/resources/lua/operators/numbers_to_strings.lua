-- Where a string is wanted, a number becomes its text.
print(("x"):rep("3"), string.len(12345), string.upper(1e5))  -- expect: xxx	5	100000
print(string.sub(123456, 2, 4), (5 .. ""):rep(2))  -- expect: 234	55
print(string.format("%s|%5s", 1.5, 10), #tostring(0.1))  -- expect: 1.5|   10	3
print(table.concat({1, 2.5, -0.125}, " "))  -- expect: 1 2.5 -0.125
print(string.find(112233, 22))  -- expect: 3	4
