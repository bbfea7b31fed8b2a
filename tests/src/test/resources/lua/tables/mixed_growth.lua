-- Arrays that are filled in odd orders.
local t = {}
for i = 10, 1, -1 do t[i] = i end
print(#t, table.concat(t, ","))  -- expect: 10	1,2,3,4,5,6,7,8,9,10
t = {}
for i = 1, 20, 2 do t[i] = i end
for i = 2, 20, 2 do t[i] = i end
print(#t, table.concat(t, ","))  -- expect: 20	1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20
t = {}
for i = 0, 5 do t[i] = i end
print(#t, t[0])  -- expect: 5	0
t = {}
for i = -3, 3 do t[i] = i * i end
print(#t, t[-3], t[-1], t[0])  -- expect: 3	9	1	0
t = {1, 2, 3}
t[1000000] = "far"
print(t[1000000], t[3], t[4])  -- expect: far	3	nil
t = {}
for i = 1, 100000 do t[#t + 1] = i end
print(#t, t[50000], t[100000])  -- expect: 100000	50000	100000
