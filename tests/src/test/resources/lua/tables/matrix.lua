-- Tables of tables.
local function matrix(n, m, f)
  local r = {}
  for i = 1, n do r[i] = {} for j = 1, m do r[i][j] = f(i, j) end end
  return r
end
local function text(a) local s = {} for i, row in ipairs(a) do s[i] = table.concat(row, " ") end return table.concat(s, " | ") end
local a = matrix(2, 3, function(i, j) return i * 10 + j end)
print(text(a))  -- expect: 11 12 13 | 21 22 23
print(text(matrix(3, 2, function(i, j) return a[j][i] end)))  -- expect: 11 21 | 12 22 | 13 23
local id = matrix(3, 3, function(i, j) return i == j and 1 or 0 end)
print(text(id))  -- expect: 1 0 0 | 0 1 0 | 0 0 1
a[1], a[2] = a[2], a[1]
print(text(a), #a, #a[1])  -- expect: 21 22 23 | 11 12 13	2	3
