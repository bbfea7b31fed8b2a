-- Producer, filter, consumer.
local function producer(list) return coroutine.create(function() for _, v in ipairs(list) do coroutine.yield(v) end return nil end) end
local function receive(p) local ok, v = coroutine.resume(p) assert(ok, v) return v end
local function filter(p)
  return coroutine.create(function()
    local n = 1
    while true do
      local v = receive(p)
      if v == nil then return nil end
      coroutine.yield(string.format("%d %s", n, v))
      n = n + 1
    end
  end)
end
local function consumer(p) while true do local v = receive(p) if v == nil then break end print(v) end end
consumer(filter(producer{"one", "two", "three"}))
-- expect: 1 one
-- expect: 2 two
-- expect: 3 three
