-- A call in the middle gives one value, at the end all of them.
local function three() return 1, 2, 3 end
local function none() end
print(three(), three())  -- expect: 1	1	2	3
print((three()), none(), (none()))  -- expect: 1	nil	nil
print(three(), none())  -- expect: 1
local t = {three(), three(), none(), three()}
print(#t, t[1], t[2], t[3], t[4], t[6])  -- expect: 6	1	1	nil	1	3
print(select("#", none()), select("#", (none())), select("#", none(), none()))  -- expect: 0	1	1
print(({three()})[3], ({three(), nil})[2])  -- expect: 3	nil
