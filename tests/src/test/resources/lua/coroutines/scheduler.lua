-- A round robin of tasks.
local tasks, log = {}, {}
local function spawn(name, steps)
  tasks[#tasks + 1] = coroutine.create(function() for i = 1, steps do log[#log + 1] = name .. i coroutine.yield() end log[#log + 1] = name .. "." end)
end
spawn("a", 2) spawn("b", 3) spawn("c", 1)
while #tasks > 0 do
  for i = #tasks, 1, -1 do
    coroutine.resume(tasks[i])
    if coroutine.status(tasks[i]) == "dead" then table.remove(tasks, i) end
  end
end
print(table.concat(log, " "))  -- expect: c1 b1 a1 c. b2 a2 b3 a. b.
