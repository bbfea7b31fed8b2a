-- Finds the loops of a control-flow graph by Havlak's algorithm (Nesting of Reducible and Irreducible Loops, 1997):
-- graphs of objects, depth-first search, union-find, sets.

local Block = {}
Block.__index = Block

local function new_graph()
  return {blocks = {}}
end

local function new_block(graph)
  local block = setmetatable({id = #graph.blocks + 1, into = {}, out = {}}, Block)
  graph.blocks[block.id] = block
  return block
end

local function connect(from, to)
  from.out[#from.out + 1] = to
  to.into[#to.into + 1] = from
end

-- Appends to the graph, after the block `from`, two loops with two loops inside each and so on, an if in the innermost;
-- returns the last block.
local function append_loops(graph, from, depth)
  if depth == 0 then
    local yes, no, last = new_block(graph), new_block(graph), new_block(graph)
    connect(from, yes)
    connect(from, no)
    connect(yes, last)
    connect(no, last)
    return last
  end
  for _ = 1, 2 do
    local header = new_block(graph)
    connect(from, header)
    local bottom = append_loops(graph, header, depth - 1)
    connect(bottom, header)
    from = new_block(graph)
    connect(bottom, from)
  end
  return from
end

-- Appends a block that jumps to itself and a loop that is entered at two places.
local function append_odd_loops(graph, from)
  local alone, one, other, last = new_block(graph), new_block(graph), new_block(graph), new_block(graph)
  connect(from, alone)
  connect(alone, alone)
  connect(alone, one)
  connect(alone, other)
  connect(one, other)
  connect(other, one)
  connect(other, last)
  return last
end

-- A node of the algorithm stands for a block, and after union for the loop that contains it.
local Node = {}
Node.__index = Node

local function new_node(block, number)
  return setmetatable({block = block, number = number, last = number, back = {}, other = {}, representative = nil,
    loop = nil}, Node)
end

-- The representative of the node's set; shortens the way to it.
function Node:find()
  local root = self
  while root.representative do root = root.representative end
  local node = self
  while node ~= root do
    local next = node.representative
    node.representative = root
    node = next
  end
  return root
end

function Node:is_ancestor_of(node)
  return self.number <= node.number and node.number <= self.last
end

-- Numbers what can be reached in the order in which a depth-first search meets it.
local function search(block, nodes, node_of)
  local node = new_node(block, #nodes + 1)
  nodes[node.number] = node
  node_of[block.id] = node
  for i = 1, #block.out do
    if not node_of[block.out[i].id] then search(block.out[i], nodes, node_of) end
  end
  node.last = #nodes
end

local function classify_edges(nodes, node_of)
  for i = 1, #nodes do
    local node = nodes[i]
    local into = node.block.into
    for j = 1, #into do
      local from = node_of[into[j].id]
      if from then
        if node:is_ancestor_of(from) then
          node.back[#node.back + 1] = from
        else
          node.other[#node.other + 1] = from
        end
      end
    end
  end
end

-- The nodes of the loop with this header, not counting itself, and whether the loop has other entries.
local function body_of(header)
  local body, seen = {}, {}
  local loops_to_itself, irreducible = false, false
  for i = 1, #header.back do
    local from = header.back[i]
    if from == header then
      loops_to_itself = true
    else
      local node = from:find()
      if not seen[node] then
        seen[node] = true
        body[#body + 1] = node
      end
    end
  end
  local next = 1
  while next <= #body do
    local node = body[next]
    next = next + 1
    for i = 1, #node.other do
      local from = node.other[i]:find()
      if not header:is_ancestor_of(from) then
        irreducible = true
        header.other[#header.other + 1] = from
      elseif from ~= header and not seen[from] then
        seen[from] = true
        body[#body + 1] = from
      end
    end
  end
  return body, loops_to_itself, irreducible
end

local function find_loops(graph)
  local nodes, node_of = {}, {}
  search(graph.blocks[1], nodes, node_of)
  classify_edges(nodes, node_of)
  local loops = {}
  for number = #nodes, 1, -1 do
    local header = nodes[number]
    local body, loops_to_itself, irreducible = body_of(header)
    if #body > 0 or loops_to_itself then
      local loop = {header = header, parent = nil, irreducible = irreducible, depth = 0}
      loops[#loops + 1] = loop
      header.loop = loop
      for i = 1, #body do
        local node = body[i]
        node.representative = header
        if node.loop then node.loop.parent = loop end
      end
    end
  end
  return loops
end

-- How deep the loops are nested, summed; and how many of them are irreducible.
local function measure(loops)
  local depths, irreducible = 0, 0
  for i = #loops, 1, -1 do
    local loop = loops[i]
    loop.depth = loop.parent and loop.parent.depth + 1 or 1
    depths = depths + loop.depth
    if loop.irreducible then irreducible = irreducible + 1 end
  end
  return depths, irreducible
end

local function bench()
  local graph = new_graph()
  local first, last = new_block(graph), new_block(graph)
  for _ = 1, 20 do connect(append_odd_loops(graph, append_loops(graph, first, 5)), last) end
  local checksum = 0
  for _ = 1, 3 do
    local loops = find_loops(graph)
    local depths, irreducible = measure(loops)
    -- Two loops, four inside them, ... 32; 20 times, and 40 odd ones at the outermost level.
    assert(#loops == 20 * 62 + 40 and irreducible == 20, "havlak is wrong: loops")
    assert(depths == 20 * (2 + 8 + 24 + 64 + 160) + 40, "havlak is wrong: depths")
    checksum = checksum + #loops * 100000 + depths
  end
  return checksum
end

if not ... then print(bench()) end
return bench
