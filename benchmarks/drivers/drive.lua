-- drive.lua FILE
-- Standard Lua has no clock that is fine and real, so the harness holds the watch. For each line "COUNT SIZE" that it
-- writes this calls the function of the program COUNT times and answers with the result. The end of the input is the end.

local work = assert(loadfile(arg[1]))("driven")

local function answer(...)
  io.write(...)
  io.write("\n")
  io.stdout:flush()
end

answer("ready")
for line in function() return io.read("*l") end do
  local count, size = line:match("^(%d+) (%d+)$")
  count, size = tonumber(count), tonumber(size)
  local result
  for _ = 1, count do
    local previous = result
    result = work(size)
    if previous and result ~= previous then error("the result was " .. previous .. ", then " .. result) end
  end
  answer("done ", tostring(result))
end
