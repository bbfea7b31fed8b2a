-- # of strings counts bytes, of tables the elements.
print(#"", #"abc", #"a\0b", #"\n\t")  -- expect: 0	3	3	2
print(#{}, #{1, 2, 3}, #{n = 1}, #{1, 2, nil})  -- expect: 0	3	0	2
local t = {}
for i = 1, 100 do t[#t + 1] = i end
print(#t)  -- expect: 100
for i = 1, 50 do t[#t] = nil end
print(#t, t[#t])  -- expect: 50	50
print(#"abc" == 3, -#"abc", #t * 2)  -- expect: true	-3	100
