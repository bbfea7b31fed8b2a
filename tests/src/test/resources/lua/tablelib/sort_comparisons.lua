-- Which elements are compared, and so the order of equal ones, is what the reference implementation's quicksort does.
local function trace(list)
  local compared = {}
  table.sort(list, function(a, b)
    compared[#compared + 1] = a .. "<" .. b
    return a < b
  end)
  return table.concat(compared, " "), table.concat(list, " ")
end
for size = 0, 6 do
  local up, down, mixed = {}, {}, {}
  for i = 1, size do up[i], down[i], mixed[i] = i, size - i, i * 7 % 5 end
  print(trace(up))
  print(trace(down))
  print(trace(mixed))
end
local records = {}
for i = 1, 40 do records[i] = {key = i * 7 % 5, number = i} end
table.sort(records, function(a, b) return a.key < b.key end)
for i, record in ipairs(records) do io.write(record.key, ":", record.number, " ") end
print()
for i = 1, 40 do records[i] = {key = 1, number = i} end
table.sort(records, function(a, b) return a.key < b.key end)
for i, record in ipairs(records) do io.write(record.number, " ") end
print()
print(pcall(table.sort, {1, "x", true}))
print(pcall(table.sort, {1, "x", 2}))
print(pcall(table.sort, {print, "x", {}}, function(a, b) return a > b end))
print(pcall(table.sort, {1, 2, nil, 4}, function(a, b) return a > b end))
local calls = 0
print(pcall(table.sort, {5, 4, 3, 2, 1, 0}, function(a, b)
  calls = calls + 1
  if calls == 7 then error("seventh", 0) end
  return a < b
end))
local count = 0
local long = {}
for i = 1, 1000 do long[i] = i * 7919 % 1009 end
table.sort(long, function(a, b) count = count + 1 return a < b end)
print(count, long[1], long[500], long[1000])
-- expect: 	
-- expect: 	
-- expect: 	
-- expect: 	1
-- expect: 	0
-- expect: 	2
-- expect: 2<1	1 2
-- expect: 0<1	0 1
-- expect: 4<2	2 4
-- expect: 3<1 2<1 3<2	1 2 3
-- expect: 0<2 1<0 2<1	0 1 2
-- expect: 1<2 4<1 2<4	1 2 4
-- expect: 4<1 2<1 4<2 3<2 2<3 2<1 4<3	1 2 3 4
-- expect: 0<3 2<0 3<2 1<2 2<2 2<1 1<0	0 1 2 3
-- expect: 3<2 4<2 3<4 1<3 3<3 3<1 1<2	1 2 3 4
-- expect: 5<1 3<1 5<3 2<3 4<3 3<4 3<2 5<4 2<1	1 2 3 4 5
-- expect: 0<4 2<0 4<2 3<2 2<1 3<2 2<1 4<3 1<0	0 1 2 3 4
-- expect: 0<2 1<0 2<1 4<1 1<3 1<4 1<0 2<3 4<2 3<4	0 1 2 3 4
-- expect: 6<1 3<1 6<3 2<3 5<3 3<4 3<5 3<2 2<1 6<4 5<4 6<5	1 2 3 4 5 6
-- expect: 0<5 3<0 5<3 4<3 3<2 1<3 4<3 3<1 5<4 1<0 2<0 1<2	0 1 2 3 4 5
-- expect: 2<2 1<2 4<2 2<3 2<0 4<2 2<0 0<1 2<3 4<2 3<4	0 1 2 2 3 4
-- expect: 0:40 0:25 0:15 0:30 0:35 0:10 0:20 0:5 1:8 1:23 1:28 1:18 1:13 1:3 1:33 1:38 2:31 2:26 2:36 2:21 2:1 2:16 2:11 2:6 3:29 3:39 3:14 3:24 3:4 3:9 3:19 3:34 4:37 4:2 4:12 4:27 4:32 4:7 4:17 4:22 
-- expect: 1 26 27 28 29 25 23 24 22 21 30 32 37 38 31 36 34 35 33 39 20 18 6 7 8 5 3 4 2 19 9 11 16 17 10 15 13 14 12 40 
-- expect: false	attempt to compare boolean with number
-- expect: false	attempt to compare string with number
-- expect: false	sort_comparisons.lua:28: attempt to compare function with table
-- expect: false	sort_comparisons.lua:29: attempt to compare number with nil
-- expect: false	seventh
-- expect: 10062	1	505	1008
