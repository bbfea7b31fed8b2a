-- Martin Richards's simulation of the kernel of an operating system: six tasks of different priority hand packets to
-- each other. Objects with methods, linked lists, calls whose target changes.

local IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = 1, 2, 3, 4, 5, 6

local function new_packet(next, owner, is_work)
  return {next = next, owner = owner, is_work = is_work, position = 1, data = {0, 0, 0, 0}}
end

local function append(packet, queue)
  packet.next = nil
  if not queue then return packet end
  local last = queue
  while last.next do last = last.next end
  last.next = packet
  return queue
end

-- A task is running unless it waits for a packet or is held; work() does a turn and returns the task to run next.
local Task = {}
Task.__index = Task

function Task:is_blocked()
  return self.held or (self.waiting and not self.queue)
end

function Task:turn()
  local packet
  if self.waiting and self.queue then
    packet = self.queue
    self.queue = packet.next
    self.waiting = false
  end
  return self:work(packet)
end

local Kernel = {}
Kernel.__index = Kernel

local function new_kernel()
  return setmetatable({first = nil, tasks = {}, current = nil, queued = 0, holds = 0}, Kernel)
end

function Kernel:add(class, id, priority, queue, waiting)
  local task = setmetatable({kernel = self, id = id, priority = priority, queue = queue, waiting = waiting,
    held = false, next = self.first}, class)
  self.first = task
  self.tasks[id] = task
  return task
end

function Kernel:run()
  self.current = self.first
  while self.current do
    local task = self.current
    if task:is_blocked() then
      self.current = task.next
    else
      self.current = task:turn()
    end
  end
end

function Kernel:hold()
  self.holds = self.holds + 1
  self.current.held = true
  return self.current.next
end

function Kernel:wait()
  self.current.waiting = true
  return self.current
end

function Kernel:release(id)
  local task = self.tasks[id]
  task.held = false
  if task.priority > self.current.priority then return task end
  return self.current
end

function Kernel:send(packet)
  local receiver = self.tasks[packet.owner]
  local sender = self.current
  self.queued = self.queued + 1
  packet.owner = sender.id
  local was_empty = not receiver.queue
  receiver.queue = append(packet, receiver.queue)
  if was_empty and receiver.priority > sender.priority then return receiver end
  return sender
end

local function class()
  local c = setmetatable({}, {__index = Task})
  c.__index = c
  -- The methods every object calls are found without going through two tables.
  c.is_blocked, c.turn = Task.is_blocked, Task.turn
  return c
end

-- Releases one of the devices, chosen by a shift register with feedback, until its turns are used up.
local Idle = class()

local function toggle(number, bit)
  if number % (bit + bit) >= bit then return number - bit end
  return number + bit
end

function Idle:work()
  self.turns = self.turns - 1
  if self.turns == 0 then return self.kernel:hold() end
  local odd = self.register % 2 == 1
  self.register = math.floor(self.register / 2)
  if not odd then return self.kernel:release(DEVICE_A) end
  self.register = toggle(toggle(toggle(toggle(self.register, 8), 4096), 16384), 32768)
  return self.kernel:release(DEVICE_B)
end

-- Fills packets with letters and sends them to the two handlers in turn.
local Worker = class()

function Worker:work(packet)
  if not packet then return self.kernel:wait() end
  if self.destination == HANDLER_A then self.destination = HANDLER_B else self.destination = HANDLER_A end
  packet.owner = self.destination
  packet.position = 1
  for i = 1, 4 do
    self.letter = self.letter % 26 + 1
    packet.data[i] = self.letter
  end
  return self.kernel:send(packet)
end

-- Hands the letters of the work packets over to its device, one at a time.
local Handler = class()

function Handler:work(packet)
  if packet then
    if packet.is_work then
      self.work_packets = append(packet, self.work_packets)
    else
      self.device_packets = append(packet, self.device_packets)
    end
  end
  local work = self.work_packets
  if work then
    if work.position > 4 then
      self.work_packets = work.next
      return self.kernel:send(work)
    end
    local device = self.device_packets
    if device then
      self.device_packets = device.next
      device.position = work.data[work.position]
      work.position = work.position + 1
      return self.kernel:send(device)
    end
  end
  return self.kernel:wait()
end

-- Keeps a packet until it is released again.
local Device = class()

function Device:work(packet)
  if packet then
    self.pending = packet
    return self.kernel:hold()
  end
  local pending = self.pending
  if not pending then return self.kernel:wait() end
  self.pending = nil
  return self.kernel:send(pending)
end

local function packets(count, owner, is_work)
  local queue
  for _ = 1, count do queue = new_packet(queue, owner, is_work) end
  return queue
end

local function bench()
  local kernel = new_kernel()
  local idle = kernel:add(Idle, IDLE, 0, nil, false)
  idle.register, idle.turns = 1, 10000
  local worker = kernel:add(Worker, WORKER, 1000, packets(2, WORKER, true), true)
  worker.destination, worker.letter = HANDLER_A, 0
  kernel:add(Handler, HANDLER_A, 2000, packets(3, DEVICE_A, false), true)
  kernel:add(Handler, HANDLER_B, 3000, packets(3, DEVICE_B, false), true)
  kernel:add(Device, DEVICE_A, 4000, nil, true)
  kernel:add(Device, DEVICE_B, 5000, nil, true)
  kernel:run()
  assert(kernel.queued == 23246 and kernel.holds == 9297, "richards is wrong")
  return kernel.queued * 100000 + kernel.holds
end

if not ... then print(bench()) end
return bench
