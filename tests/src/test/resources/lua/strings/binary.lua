-- Strings hold any bytes.
local all = {}
for i = 0, 255 do all[#all + 1] = string.char(i) end
local s = table.concat(all)
print(#s, s:byte(1), s:byte(129), s:byte(256))  -- expect: 256	0	128	255
local sum = 0
for i = 1, #s do sum = sum + s:byte(i) end
print(sum)  -- expect: 32640
print(s:sub(129) > s:sub(1, 128), "\127" < "\128", "\255" > "\0")  -- expect: true	true	true
print(#(s .. s), (s .. s):sub(257) == s, s:reverse():reverse() == s)  -- expect: 512	true	true
print("a\0b" == "a\0b", "a\0b" == "a\0c", "a\0" == "a", "a\0b" < "a\0c")  -- expect: true	false	false	true
local t = {[s] = "found"}
print(t[table.concat(all)])  -- expect: found
print(s:upper():len(), s:lower():byte(66), s:find("\200", 1, true), s:find("z", 1, true))  -- expect: 256	97	201	123	123
print(#s:gsub("[\128-\255]", ""), select(2, s:gsub("%c", "")))  -- expect: 128	33
