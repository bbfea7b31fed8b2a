-- A sun and four planets pull at each other for five thousand steps: floats in fields of tables in an array.
-- The square root is Newton's, written out in all languages.

local function root(a)
  local guess = (1.0 + a) / 2.0
  local better = (guess + a / guess) / 2.0
  while better < guess do
    guess = better
    better = (guess + a / guess) / 2.0
  end
  return guess
end

local function planet(distance, speed, tilt, mass)
  return {x = distance, y = 0.0, z = tilt, vx = 0.0, vy = speed, vz = 0.0, mass = mass}
end

local function energy(bodies)
  local total = 0.0
  for i = 1, #bodies do
    local b = bodies[i]
    total = total + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for j = i + 1, #bodies do
      local c = bodies[j]
      local dx, dy, dz = b.x - c.x, b.y - c.y, b.z - c.z
      total = total - b.mass * c.mass / root(dx * dx + dy * dy + dz * dz)
    end
  end
  return total
end

local function simulate(bodies, steps, dt)
  local n = #bodies
  for _ = 1, steps do
    for i = 1, n do
      local b = bodies[i]
      for j = i + 1, n do
        local c = bodies[j]
        local dx, dy, dz = b.x - c.x, b.y - c.y, b.z - c.z
        local square = dx * dx + dy * dy + dz * dz
        local pull = dt / (square * root(square))
        local mine, other = b.mass * pull, c.mass * pull
        b.vx = b.vx - dx * other
        b.vy = b.vy - dy * other
        b.vz = b.vz - dz * other
        c.vx = c.vx + dx * mine
        c.vy = c.vy + dy * mine
        c.vz = c.vz + dz * mine
      end
    end
    for i = 1, n do
      local b = bodies[i]
      b.x = b.x + dt * b.vx
      b.y = b.y + dt * b.vy
      b.z = b.z + dt * b.vz
    end
  end
end

local function bench()
  local bodies = {
    planet(0.0, 0.0, 0.0, 40.0),
    planet(5.0, 2.8, 0.1, 0.04),
    planet(-9.0, -2.1, 0.4, 0.01),
    planet(19.0, 1.4, -0.2, 0.002),
    planet(-30.0, -1.1, 0.8, 0.003),
  }
  simulate(bodies, 5000, 0.01)
  local result = energy(bodies)
  assert(result == -0.18993944433084414, "nbody is wrong")
  return math.floor(result * 1e12)
end

if not ... then print(bench()) end
return bench
