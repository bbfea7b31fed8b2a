-- A heap, shortest paths, topological order, components, and a maze.
local Heap = {}
Heap.__index = Heap
function Heap.new(less) return setmetatable({n = 0, less = less or function(a, b) return a < b end}, Heap) end
function Heap:push(v)
  local i = self.n + 1
  self.n = i
  while i > 1 do
    local parent = math.floor(i / 2)
    if not self.less(v, self[parent]) then break end
    self[i] = self[parent]
    i = parent
  end
  self[i] = v
end
function Heap:pop()
  if self.n == 0 then return nil end
  local top, last = self[1], self[self.n]
  self[self.n] = nil
  self.n = self.n - 1
  if self.n > 0 then
    local i = 1
    while true do
      local child = 2 * i
      if child > self.n then break end
      if child < self.n and self.less(self[child + 1], self[child]) then child = child + 1 end
      if not self.less(self[child], last) then break end
      self[i] = self[child]
      i = child
    end
    self[i] = last
  end
  return top
end

local h, out = Heap.new(), {}
for _, v in ipairs{5, 3, 9, 1, 4, 1, 8} do h:push(v) end
while h.n > 0 do out[#out + 1] = h:pop() end
print(table.concat(out, " "), h:pop())

local graph = {}
local function edge(a, b, w)
  graph[a] = graph[a] or {}
  graph[b] = graph[b] or {}
  table.insert(graph[a], {b, w})
end
for a, b, w in ("A-B:4 A-C:2 C-B:1 B-D:5 C-D:8 C-E:10 D-E:2 E-F:3 D-F:6 G-A:1"):gmatch("(%u)-(%u):(%d+)") do edge(a, b, tonumber(w)) end

local function shortest(from)
  local distance, previous = {[from] = 0}, {}
  local open = Heap.new(function(a, b) return a[1] < b[1] or a[1] == b[1] and a[2] < b[2] end)
  open:push({0, from})
  while open.n > 0 do
    local d, node = unpack(open:pop())
    if d == distance[node] then
      for _, e in ipairs(graph[node]) do
        local new = d + e[2]
        if not distance[e[1]] or new < distance[e[1]] then
          distance[e[1]], previous[e[1]] = new, node
          open:push({new, e[1]})
        end
      end
    end
  end
  return distance, previous
end
local function path(previous, to)
  local list = {}
  while to do table.insert(list, 1, to) to = previous[to] end
  return table.concat(list, ">")
end
local distance, previous = shortest("A")
local nodes = {}
for n in pairs(graph) do nodes[#nodes + 1] = n end
table.sort(nodes)
for _, n in ipairs(nodes) do io.write(n, "=", tostring(distance[n]), " ") end print()
print(path(previous, "F"), path(previous, "B"), path(previous, "G"))

local function order(edges)
  local after, state, result = {}, {}, {}
  for a, b in edges:gmatch("(%w+)<(%w+)") do
    after[b] = after[b] or {}
    after[a] = after[a] or {}
    table.insert(after[b], a)
  end
  local names = {}
  for n in pairs(after) do names[#names + 1] = n table.sort(after[n]) end
  table.sort(names)
  local function visit(n, trail)
    if state[n] == "done" then return end
    if state[n] then error("cycle: " .. trail .. n, 0) end
    state[n] = "open"
    for _, m in ipairs(after[n]) do visit(m, trail .. n .. " ") end
    state[n] = "done"
    result[#result + 1] = n
  end
  for _, n in ipairs(names) do visit(n, "") end
  return table.concat(result, " ")
end
print(order("shirt<tie tie<jacket trousers<shoes trousers<belt belt<jacket socks<shoes"))
print(pcall(order, "a<b b<c c<a"))

local maze = {"#########", "#S  #   #", "# # # # #", "# #   # #", "# ##### #", "#      E#", "#########"}
local cells, start, goal = {}, nil, nil
for y, row in ipairs(maze) do
  cells[y] = {}
  for x = 1, #row do
    local c = row:sub(x, x)
    cells[y][x] = c
    if c == "S" then start = {x, y} elseif c == "E" then goal = {x, y} end
  end
end
local queue, from, head = {start}, {[start[1] .. "," .. start[2]] = false}, 1
while queue[head] do
  local x, y = unpack(queue[head])
  if x == goal[1] and y == goal[2] then break end
  for _, d in ipairs{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} do
    local a, b = x + d[1], y + d[2]
    if cells[b][a] ~= "#" and from[a .. "," .. b] == nil then
      from[a .. "," .. b] = queue[head]
      queue[#queue + 1] = {a, b}
    end
  end
  head = head + 1
end
local steps, at = 0, goal
while at do
  if cells[at[2]][at[1]] == " " then cells[at[2]][at[1]] = "." end
  steps, at = steps + 1, from[at[1] .. "," .. at[2]]
end
for _, row in ipairs(cells) do print(table.concat(row)) end
print(steps - 1)
-- expect: 1 1 3 4 5 8 9	nil
-- expect: A=0 B=3 C=2 D=8 E=10 F=13 G=nil 
-- expect: A>C>B>D>E>F	A>C>B	G
-- expect: trousers belt shirt tie jacket socks shoes
-- expect: false	cycle: a c b a
-- expect: #########
-- expect: #S  #   #
-- expect: #.# # # #
-- expect: #.#   # #
-- expect: #.##### #
-- expect: #......E#
-- expect: #########
-- expect: 10
