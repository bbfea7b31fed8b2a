-- Matrices with operators, determinants, inverses, powers, and solutions of equations.
local Matrix = {}
Matrix.__index = Matrix

local function new(rows) return setmetatable(rows, Matrix) end
local function generate(n, m, f)
  local r = {}
  for i = 1, n do
    r[i] = {}
    for j = 1, m do r[i][j] = f(i, j) end
  end
  return new(r)
end
function Matrix.identity(n) return generate(n, n, function(i, j) return i == j and 1 or 0 end) end
function Matrix:size() return #self, #self[1] end

function Matrix.__add(a, b)
  local n, m = a:size()
  if n ~= #b or m ~= #b[1] then error("sizes differ", 2) end
  return generate(n, m, function(i, j) return a[i][j] + b[i][j] end)
end
function Matrix.__sub(a, b) return a + -b end
function Matrix.__unm(a) return a * -1 end
function Matrix.__mul(a, b)
  if type(a) == "number" then a, b = b, a end
  local n, m = a:size()
  if type(b) == "number" then return generate(n, m, function(i, j) return a[i][j] * b end) end
  if m ~= #b then error(("cannot multiply %dx%d by %dx%d"):format(n, m, b:size()), 2) end
  return generate(n, #b[1], function(i, j)
    local sum = 0
    for k = 1, m do sum = sum + a[i][k] * b[k][j] end
    return sum
  end)
end
function Matrix.__pow(a, n)
  if n < 0 then return a:inverse() ^ -n end
  local result = Matrix.identity(#a)
  while n > 0 do
    if n % 2 == 1 then result = result * a end
    a, n = a * a, math.floor(n / 2)
  end
  return result
end
function Matrix.__eq(a, b)
  if #a ~= #b or #a[1] ~= #b[1] then return false end
  for i = 1, #a do
    for j = 1, #a[1] do if math.abs(a[i][j] - b[i][j]) > 1e-9 then return false end end
  end
  return true
end
function Matrix.__tostring(a)
  local rows = {}
  for i, row in ipairs(a) do
    local cells = {}
    for j, v in ipairs(row) do cells[j] = ("%g"):format(v == 0 and 0 or v) end
    rows[i] = table.concat(cells, " ")
  end
  return "[" .. table.concat(rows, "; ") .. "]"
end
function Matrix.__call(a, i, j) return a[i][j] end
function Matrix.__concat(a, b) return tostring(a) .. tostring(b) end

function Matrix:transpose() return generate(#self[1], #self, function(i, j) return self[j][i] end) end
function Matrix:copy() return generate(#self, #self[1], function(i, j) return self[i][j] end) end

-- Gauss and Jordan, with the largest pivot of each column.
function Matrix:eliminate(right)
  local a, b, n, determinant = self:copy(), right:copy(), #self, 1
  for c = 1, n do
    local p = c
    for r = c + 1, n do if math.abs(a[r][c]) > math.abs(a[p][c]) then p = r end end
    if math.abs(a[p][c]) < 1e-12 then return nil, 0 end
    if p ~= c then
      a[p], a[c], b[p], b[c] = a[c], a[p], b[c], b[p]
      determinant = -determinant
    end
    local pivot = a[c][c]
    determinant = determinant * pivot
    for j = 1, n do a[c][j] = a[c][j] / pivot end
    for j = 1, #b[1] do b[c][j] = b[c][j] / pivot end
    for r = 1, n do
      local factor = a[r][c]
      if r ~= c and factor ~= 0 then
        for j = 1, n do a[r][j] = a[r][j] - factor * a[c][j] end
        for j = 1, #b[1] do b[r][j] = b[r][j] - factor * b[c][j] end
      end
    end
  end
  return b, determinant
end
function Matrix:inverse() return self:eliminate(Matrix.identity(#self)) or error("singular", 2) end
function Matrix:determinant() return (select(2, self:eliminate(Matrix.identity(#self)))) end
function Matrix:solve(v) return self:eliminate(v) end

local a, b = new{{1, 2}, {3, 4}}, new{{0, 1}, {1, 0}}
print(a + b, a - b, -a, 2 * a, a * 2)
print(a * b, b * a, a * b == b * a, a(2, 1))
print(new{{1, 2, 3}, {4, 5, 6}}:transpose(), new{{1, 2, 3}} * new{{4}, {5}, {6}})
print(a ^ 0, a ^ 3, a ^ 5 == a * a * a * a * a)
print(a:determinant(), new{{2, 0, 1}, {1, 3, 2}, {1, 1, 2}}:determinant(), new{{1, 2}, {2, 4}}:determinant())
print(new{{2, 0}, {0, 4}}:inverse(), a * a:inverse() == Matrix.identity(2), a ^ -2 * a ^ 2 == Matrix.identity(2))
print(new{{2, 1, -1}, {-3, -1, 2}, {-2, 1, 2}}:solve(new{{8}, {-11}, {-3}}))
print((new{{1, 1}, {1, 0}} ^ 50)(1, 2), "m: " .. b .. "" .. b)
print(pcall(function() return a + new{{1}} end))
print(pcall(function() return a * new{{1, 2, 3}} end))
print(pcall(function() return new{{1, 2}, {2, 4}}:inverse() end))
print(pcall(function() return a + 1 end))
local trace = 0
local big = generate(20, 20, function(i, j) return 1 / (i + j) + (i == j and 1 or 0) end)
local product = big * big:inverse()
for i = 1, 20 do trace = trace + product[i][i] end
print(("%.9f"):format(trace), product == Matrix.identity(20))
-- expect: [1 3; 4 4]	[1 1; 2 4]	[-1 -2; -3 -4]	[2 4; 6 8]	[2 4; 6 8]
-- expect: [2 1; 4 3]	[3 4; 1 2]	false	3
-- expect: [1 4; 2 5; 3 6]	[32]
-- expect: [1 0; 0 1]	[37 54; 81 118]	true
-- expect: -2	6	0
-- expect: [0.5 0; 0 0.25]	true	true
-- expect: [2; 3; -1]	-1
-- expect: 12586269025	m: [0 1; 1 0][0 1; 1 0]
-- expect: false	matrices.lua:104: sizes differ
-- expect: false	matrices.lua:105: cannot multiply 2x2 by 1x3
-- expect: false	singular
-- expect: false	matrices.lua:19: attempt to get length of local 'b' (a number value)
-- expect: 20.000000000	true
