-- A shop with customers, clerks and a clock, every process a coroutine.
local clock, events, sequence = 0, {}, 0

local function schedule(delay, co, ...)
  sequence = sequence + 1
  local event = {time = clock + delay, order = sequence, co = co, args = {...}}
  local at = #events + 1
  while at > 1 do
    local other = events[at - 1]
    if other.time < event.time or other.time == event.time and other.order < event.order then break end
    events[at] = other
    at = at - 1
  end
  events[at] = event
end

local function process(f, ...) schedule(0, coroutine.create(f), ...) end
local function wait(delay) schedule(delay, coroutine.running()) coroutine.yield() end

local function run(limit)
  while #events > 0 and events[1].time <= limit do
    local event = table.remove(events, 1)
    clock = event.time
    local ok, message = coroutine.resume(event.co, unpack(event.args))
    if not ok then print(("%5.1f failure: %s"):format(clock, message)) end
  end
end

local Queue = {}
Queue.__index = Queue
function Queue.new() return setmetatable({first = 1, last = 0, waiting = {}, longest = 0}, Queue) end
function Queue:length() return self.last - self.first + 1 end
function Queue:put(v)
  self.last = self.last + 1
  self[self.last] = v
  self.longest = math.max(self.longest, self:length())
  local co = table.remove(self.waiting, 1)
  if co then schedule(0, co) end
end
function Queue:get()
  while self:length() == 0 do
    self.waiting[#self.waiting + 1] = coroutine.running()
    coroutine.yield()
  end
  local v = self[self.first]
  self[self.first] = nil
  self.first = self.first + 1
  return v
end

local seed = 42
local function random(n) seed = (seed * 1103515245 + 12345) % 2147483648 return math.floor(seed / 65536) % n end

local line, served, log = Queue.new(), {}, {}
local function note(text, ...) log[#log + 1] = ("%5.1f " .. text):format(clock, ...) end

local function customer(id)
  note("customer %d arrives, %d in line", id, line:length())
  line:put({id = id, since = clock, items = 1 + random(4)})
end

local function source(n)
  for id = 1, n do
    process(customer, id)
    wait(1 + random(3) / 2)
  end
end

local function clerk(name, speed)
  while true do
    local c = line:get()
    note("%s serves customer %d (%d items)", name, c.id, c.items)
    for i = 1, c.items do wait(speed) end
    note("customer %d leaves after %.1f", c.id, clock - c.since)
    served[name] = (served[name] or 0) + 1
    if c.id == 5 and name == "Bo" then error("till of " .. name .. " broke", 0) end
  end
end

process(source, 10)
process(clerk, "Al", 1)
process(clerk, "Bo", 1.5)
run(1000)
for _, text in ipairs(log) do print(text) end
print(served.Al, served.Bo, line.longest, line:length(), clock, #events)
-- expect:  13.5 failure: till of Bo broke
-- expect:   0.0 customer 1 arrives, 0 in line
-- expect:   0.0 Al serves customer 1 (2 items)
-- expect:   1.5 customer 2 arrives, 0 in line
-- expect:   1.5 Bo serves customer 2 (4 items)
-- expect:   2.0 customer 1 leaves after 2.0
-- expect:   3.0 customer 3 arrives, 0 in line
-- expect:   3.0 Al serves customer 3 (4 items)
-- expect:   4.5 customer 4 arrives, 0 in line
-- expect:   6.5 customer 5 arrives, 1 in line
-- expect:   7.0 customer 3 leaves after 4.0
-- expect:   7.0 Al serves customer 4 (3 items)
-- expect:   7.5 customer 2 leaves after 6.0
-- expect:   7.5 Bo serves customer 5 (4 items)
-- expect:   8.5 customer 6 arrives, 0 in line
-- expect:  10.0 customer 4 leaves after 5.5
-- expect:  10.0 Al serves customer 6 (3 items)
-- expect:  10.5 customer 7 arrives, 0 in line
-- expect:  12.0 customer 8 arrives, 1 in line
-- expect:  13.0 customer 6 leaves after 4.5
-- expect:  13.0 Al serves customer 7 (4 items)
-- expect:  13.5 customer 5 leaves after 7.0
-- expect:  14.0 customer 9 arrives, 1 in line
-- expect:  15.0 customer 10 arrives, 2 in line
-- expect:  17.0 customer 7 leaves after 6.5
-- expect:  17.0 Al serves customer 8 (4 items)
-- expect:  21.0 customer 8 leaves after 9.0
-- expect:  21.0 Al serves customer 9 (2 items)
-- expect:  23.0 customer 9 leaves after 9.0
-- expect:  23.0 Al serves customer 10 (2 items)
-- expect:  25.0 customer 10 leaves after 10.0
-- expect: 8	2	3	0	25	0
