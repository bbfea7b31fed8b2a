-- Finds aircraft that come too close to each other between one radar frame and the next: those that cross the same
-- squares of a grid are compared, as motions along straight lines. Balanced trees, small objects, float arithmetic.

local CLOSE = 1.0
local SQUARE = 4.0

-- A left-leaning red-black tree (Sedgewick 2008) from numbers to values.
local Tree = {}
Tree.__index = Tree

local function new_tree()
  return setmetatable({root = nil}, Tree)
end

function Tree:get(key)
  local node = self.root
  while node do
    if key == node.key then return node.value end
    if key < node.key then node = node.left else node = node.right end
  end
  return nil
end

local function rotate_left(node)
  local up = node.right
  node.right = up.left
  up.left = node
  up.red = node.red
  node.red = true
  return up
end

local function rotate_right(node)
  local up = node.left
  node.left = up.right
  up.right = node
  up.red = node.red
  node.red = true
  return up
end

local function insert(node, key, value)
  if not node then return {key = key, value = value, red = true, left = nil, right = nil} end
  if key < node.key then
    node.left = insert(node.left, key, value)
  elseif key > node.key then
    node.right = insert(node.right, key, value)
  else
    node.value = value
  end
  if node.right and node.right.red and not (node.left and node.left.red) then node = rotate_left(node) end
  if node.left and node.left.red and node.left.left and node.left.left.red then node = rotate_right(node) end
  if node.left and node.left.red and node.right and node.right.red then
    node.red, node.left.red, node.right.red = true, false, false
  end
  return node
end

function Tree:put(key, value)
  self.root = insert(self.root, key, value)
  self.root.red = false
end

local function walk(node, visit)
  if node then
    walk(node.left, visit)
    visit(node.key, node.value)
    walk(node.right, visit)
  end
end

function Tree:each(visit) walk(self.root, visit) end

-- Points and directions.
local Vector = {}
Vector.__index = Vector

local function vector(x, y, z)
  return setmetatable({x = x, y = y, z = z}, Vector)
end

function Vector:minus(v) return vector(self.x - v.x, self.y - v.y, self.z - v.z) end
function Vector:dot(v) return self.x * v.x + self.y * v.y + self.z * v.z end

-- How an aircraft flew from one frame to the next, at constant speed.
local Motion = {}
Motion.__index = Motion

local function new_motion(aircraft, from, to)
  return setmetatable({aircraft = aircraft, from = from, way = to:minus(from)}, Motion)
end

-- Whether the two are at any time of the frame, which goes from 0 to 1, closer than allowed.
function Motion:meets(other)
  local between = self.from:minus(other.from)
  local drift = self.way:minus(other.way)
  local speed = drift:dot(drift)
  local time = 0
  if speed > 0 then
    time = -between:dot(drift) / speed
    if time < 0 then time = 0 elseif time > 1 then time = 1 end
  end
  local x = between.x + time * drift.x
  local y = between.y + time * drift.y
  local z = between.z + time * drift.z
  return x * x + y * y + z * z < CLOSE * CLOSE
end

-- Puts the motion into the lists of all squares that it may come close to.
function Motion:enter(squares)
  local x, y = self.from.x, self.from.y
  local x2, y2 = x + self.way.x, y + self.way.y
  local left, right = math.floor((math.min(x, x2) - CLOSE) / SQUARE), math.floor((math.max(x, x2) + CLOSE) / SQUARE)
  local low, high = math.floor((math.min(y, y2) - CLOSE) / SQUARE), math.floor((math.max(y, y2) + CLOSE) / SQUARE)
  for column = left, right do
    for row = low, high do
      local key = column * 10000 + row
      local motions = squares:get(key)
      if not motions then
        motions = {}
        squares:put(key, motions)
      end
      motions[#motions + 1] = self
    end
  end
end

-- Where everything was in the last frame.
local Detector = {}
Detector.__index = Detector

local function new_detector()
  return setmetatable({last_seen = new_tree()}, Detector)
end

function Detector:frame(positions)
  local squares = new_tree()
  for aircraft = 1, #positions do
    local position = positions[aircraft]
    local before = self.last_seen:get(aircraft) or position
    self.last_seen:put(aircraft, position)
    new_motion(aircraft, before, position):enter(squares)
  end
  local conflicts, pairs_found = new_tree(), 0
  squares:each(function(_, motions)
    for i = 1, #motions - 1 do
      local one = motions[i]
      for j = i + 1, #motions do
        local other = motions[j]
        if one:meets(other) then
          local pair = one.aircraft * 10000 + other.aircraft
          if not conflicts:get(pair) then
            conflicts:put(pair, true)
            pairs_found = pairs_found + 1
          end
        end
      end
    end
  end)
  return pairs_found
end

-- Pairs of aircraft fly side by side on ellipses, the two of each pair half a turn apart.
local function positions_at(time, aircraft)
  local positions = {}
  for i = 1, aircraft, 2 do
    local angle = time + i * 0.01
    local x, y = 12 * math.cos(angle) + i * 0.5, 3 * math.sin(angle)
    positions[i] = vector(x, y, 10)
    positions[i + 1] = vector(i - x, y + 3, 10 + i % 3)
  end
  return positions
end

local function bench()
  local detector = new_detector()
  local conflicts = 0
  for frame = 0, 39 do
    conflicts = conflicts + detector:frame(positions_at(frame / 10, 100))
  end
  assert(conflicts == 1362, "cd is wrong")
  return conflicts
end

if not ... then print(bench()) end
return bench
