-- A numeral in a string ends at a zero byte, whatever follows.
print("10\0abc" + 0, -"3\0", "0x10\0g" * 1, 2 ^ "3 \0 4")  -- expect: 10	-3	16	8
print(tonumber("1\0"), tonumber("1\0002"), tonumber("\0001"), tonumber(" \0"), tonumber("1 2\0"))  -- expect: 1	1	nil	nil	nil
print(tonumber("ff\0x", 16), tonumber("12\0 3", 8), tonumber("\0", 16))  -- expect: 255	10	nil
print(("ab"):rep("2\0x"), ("abc"):sub("2\0", "2\0z"))  -- expect: abab	b
for i = "1\0x", "2\0" do io.write(i, " ") end print()  -- expect: 1 2 
print(pcall(function() return "\0" + 1 end))  -- expect: false	zero_bytes_in_numerals.lua:7: attempt to perform arithmetic on a string value
print(("a"):gsub("a", "%") == "\0", #("a"):gsub("a", "x%"))  -- expect: true	2
