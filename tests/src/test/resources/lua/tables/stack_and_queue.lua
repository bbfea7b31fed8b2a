-- Tables as stacks and queues.
local stack = {}
for i = 1, 5 do stack[#stack + 1] = i end
local s = ""
while #stack > 0 do s = s .. stack[#stack] stack[#stack] = nil end
print(s, #stack)  -- expect: 54321	0
local queue = {first = 1, last = 0}
local function push(v) queue.last = queue.last + 1 queue[queue.last] = v end
local function pop() local v = queue[queue.first] queue[queue.first] = nil queue.first = queue.first + 1 return v end
for round = 1, 3 do push(round) push(-round) io.write(pop(), " ") end
while queue.first <= queue.last do io.write(pop(), " ") end
print(queue.first, queue.last)  -- expect: 1 -1 2 -2 3 -3 7	6
