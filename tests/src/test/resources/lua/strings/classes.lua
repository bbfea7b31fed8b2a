-- Every character class and its complement, over all bytes.
local all = {}
for i = 0, 255 do all[#all + 1] = string.char(i) end
all = table.concat(all)
for class in ("acdlpsuwxz"):gmatch(".") do
  local _, n = all:gsub("%" .. class, "")
  local _, c = all:gsub("%" .. class:upper(), "")
  local first, last = all:match("()%" .. class), all:match(".*()%" .. class)
  print(class, n, c, n + c, first and first - 1, last and last - 1)
end
print(#all:gsub(".", "x"), select(2, all:gsub("[%w_]", "")), select(2, all:gsub("[^%w_]", "")))
print(("%g"):find("%g"), ("a"):find("%k"), ("k"):find("%k"))
-- expect: a	52	204	256	65	122
-- expect: c	33	223	256	0	127
-- expect: d	10	246	256	48	57
-- expect: l	26	230	256	97	122
-- expect: p	32	224	256	33	126
-- expect: s	6	250	256	9	32
-- expect: u	26	230	256	65	90
-- expect: w	62	194	256	48	122
-- expect: x	22	234	256	48	102
-- expect: z	1	255	256	0	0
-- expect: 256	63	193
-- expect: 2	nil	1	1
