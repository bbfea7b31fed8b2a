-- A hundred balls bounce in a box: method calls, arithmetic on fields, a random number generator.

local Random = {}
Random.__index = Random

local function new_random()
  return setmetatable({seed = 74755}, Random)
end

function Random:next()
  self.seed = self.seed * 16807 % 2147483647
  return self.seed
end

local Ball = {}
Ball.__index = Ball

local function new_ball(random)
  return setmetatable({
    x = random:next() % 500, y = random:next() % 500,
    vx = random:next() % 300 - 150, vy = random:next() % 300 - 150,
  }, Ball)
end

function Ball:move()
  local bounced = false
  self.x = self.x + self.vx
  self.y = self.y + self.vy
  if self.x > 500 then
    self.x = 500
    self.vx = -math.abs(self.vx)
    bounced = true
  end
  if self.x < 0 then
    self.x = 0
    self.vx = math.abs(self.vx)
    bounced = true
  end
  if self.y > 500 then
    self.y = 500
    self.vy = -math.abs(self.vy)
    bounced = true
  end
  if self.y < 0 then
    self.y = 0
    self.vy = math.abs(self.vy)
    bounced = true
  end
  return bounced
end

local function bench()
  local random = new_random()
  local balls = {}
  for i = 1, 100 do balls[i] = new_ball(random) end
  local bounces = 0
  for _ = 1, 2000 do
    for i = 1, #balls do
      if balls[i]:move() then bounces = bounces + 1 end
    end
  end
  assert(bounces == 50474, "bounce is wrong")
  return bounces
end

if not ... then print(bench()) end
return bench
