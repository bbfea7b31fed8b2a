-- limit: time=300ms
local long = string.rep("%s", 200)
local text = string.rep("x", 10000)
local many = {}
for i = 1, 200 do many[i] = text end
while true do pcall(string.format, long, unpack(many)) end
