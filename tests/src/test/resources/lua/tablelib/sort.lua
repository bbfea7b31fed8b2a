-- sort by < and by a comparator.
local function show(t) return table.concat(t, ",") end
local t = {3, 1, 2} table.sort(t) print(show(t))  -- expect: 1,2,3
t = {"b", "a", "C", "aa", ""} table.sort(t) print(show(t))  -- expect: ,C,a,aa,b
t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) print(show(t))  -- expect: 3,2,1
t = {} table.sort(t) print(#t)  -- expect: 0
t = {1} table.sort(t, error) print(show(t))  -- expect: 1
t = {5, 5, 5, 1, 1} table.sort(t) print(show(t))  -- expect: 1,1,5,5,5
t = {1.5, -1, 1e10, -1e10, 0, 0.1} table.sort(t) print(show(t))  -- expect: -10000000000,-1,0,0.1,1.5,10000000000
local words = {"pear", "fig", "apple", "kiwi"}
table.sort(words, function(a, b) if #a ~= #b then return #a < #b end return a < b end)
print(show(words), select("#", table.sort({})))  -- expect: fig,kiwi,pear,apple	0
t = {} for i = 1, 200 do t[i] = (i * 37) % 201 end
table.sort(t)
local ok = true for i = 2, #t do ok = ok and t[i - 1] <= t[i] end print(ok, t[1], t[200])  -- expect: true	1	200
t = {} for i = 1, 100 do t[i] = 100 - i end table.sort(t) print(t[1], t[100])  -- expect: 0	99
