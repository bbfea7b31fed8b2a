-- DeltaBlue, the incremental solver of one-way constraints by Freeman-Benson, Maloney and Borning, on a chain of
-- equalities and on pairs of numbers with a scale and an offset. Method calls on objects of several classes, arrays.

-- The smaller, the stronger.
local REQUIRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAKEST = 0, 1, 2, 3, 4

local function new_variable(value)
  return {value = value, constraints = {}, determined_by = nil, mark = 0, strength = WEAKEST, stay = true}
end

local function remove(array, element)
  local kept = 0
  for i = 1, #array do
    local x = array[i]
    array[i] = nil
    if x ~= element then
      kept = kept + 1
      array[kept] = x
    end
  end
end

local Planner = {}
Planner.__index = Planner

local function new_planner()
  return setmetatable({mark = 0}, Planner)
end

function Planner:new_mark()
  self.mark = self.mark + 1
  return self.mark
end

-- Satisfies the constraint, then in turn each that had to give way.
function Planner:add(constraint)
  local mark = self:new_mark()
  local overridden = constraint:satisfy(mark)
  while overridden do overridden = overridden:satisfy(mark) end
end

function Planner:remove(constraint)
  local output = constraint:output()
  constraint:unsatisfy()
  constraint:leave_graph()
  local unsatisfied = self:retract(output)
  for strength = REQUIRED, WEAKEST do
    for i = 1, #unsatisfied do
      if unsatisfied[i].strength == strength then self:add(unsatisfied[i]) end
    end
  end
end

-- Adds to `found` the satisfied constraints that compute something from the variable.
local function add_consumers(variable, found)
  local constraints, determining = variable.constraints, variable.determined_by
  for i = 1, #constraints do
    local c = constraints[i]
    if c ~= determining and c:is_satisfied() then found[#found + 1] = c end
  end
end

-- The variable is determined no more: tells what depends on it, returns the constraints that may now be satisfiable.
function Planner:retract(variable)
  variable.determined_by = nil
  variable.strength = WEAKEST
  variable.stay = true
  local unsatisfied, todo = {}, {variable}
  while #todo > 0 do
    local v = table.remove(todo)
    for i = 1, #v.constraints do
      local c = v.constraints[i]
      if not c:is_satisfied() then unsatisfied[#unsatisfied + 1] = c end
    end
    local consumers = {}
    add_consumers(v, consumers)
    for i = 1, #consumers do
      consumers[i]:recalculate()
      todo[#todo + 1] = consumers[i]:output()
    end
  end
  return unsatisfied
end

-- Recalculates what follows from the constraint; false if that leads back to a variable marked before, a cycle.
function Planner:propagate(constraint, mark)
  local todo = {constraint}
  while #todo > 0 do
    local c = table.remove(todo)
    if c:output().mark == mark then
      self:remove(constraint)
      return false
    end
    c:recalculate()
    add_consumers(c:output(), todo)
  end
  return true
end

-- The constraints to execute, in order, after the values of these inputs have changed.
function Planner:plan(inputs)
  local todo, plan = {}, {}
  for i = 1, #inputs do
    if inputs[i].is_input and inputs[i]:is_satisfied() then todo[#todo + 1] = inputs[i] end
  end
  local mark = self:new_mark()
  while #todo > 0 do
    local c = table.remove(todo)
    local output = c:output()
    if output.mark ~= mark and c:inputs_known(mark) then
      plan[#plan + 1] = c
      output.mark = mark
      add_consumers(output, todo)
    end
  end
  return plan
end

local function execute(plan)
  for i = 1, #plan do plan[i]:execute() end
end

-- A constraint of some class enters the graph.
local function constrain(class, planner, strength, variables)
  local c = setmetatable({planner = planner, strength = strength, variables = variables, direction = 0,
    first = variables[1], second = variables[2]}, class)
  for i = 1, #variables do
    local constraints = variables[i].constraints
    constraints[#constraints + 1] = c
  end
  planner:add(c)
  return c
end

-- Returns the constraint that this one had to override, if any.
local function satisfy(self, mark)
  self:choose(mark)
  if not self:is_satisfied() then
    if self.strength == REQUIRED then error("a required constraint cannot be satisfied") end
    return nil
  end
  self:mark_inputs(mark)
  local output = self:output()
  local overridden = output.determined_by
  if overridden then overridden:unsatisfy() end
  output.determined_by = self
  if not self.planner:propagate(self, mark) then error("there is a cycle") end
  output.mark = mark
  return overridden
end

-- The direction says which variable is computed: 1 the second, -1 the first, 0 none since not satisfied.
local function class(base)
  local c = {}
  for name, method in pairs(base) do c[name] = method end
  c.__index = c
  return c
end

local Constraint = class({satisfy = satisfy})

function Constraint:is_satisfied() return self.direction ~= 0 end
function Constraint:unsatisfy() self.direction = 0 end

function Constraint:leave_graph()
  for i = 1, #self.variables do remove(self.variables[i].constraints, self) end
  self.direction = 0
end

-- Unary: the variable keeps its value, or is given one from outside.
local Stay = class(Constraint)

function Stay:choose(mark)
  local output = self.first
  self.direction = output.mark ~= mark and self.strength < output.strength and -1 or 0
end

function Stay:output() return self.first end
function Stay:mark_inputs() end
function Stay:inputs_known() return true end
function Stay:execute() end

function Stay:recalculate()
  self.first.strength = self.strength
  self.first.stay = not self.is_input
end

local Edit = class(Stay)
Edit.is_input = true

-- Two variables are equal.
local Equal = class(Constraint)

function Equal:choose(mark)
  local first, second, strength = self.first, self.second, self.strength
  local forward
  if first.mark == mark then
    forward = true
    if second.mark == mark then strength = WEAKEST end
  elseif second.mark == mark then
    forward = false
  else
    forward = first.strength <= second.strength
  end
  if forward then
    self.direction = strength < second.strength and 1 or 0
  else
    self.direction = strength < first.strength and -1 or 0
  end
end

function Equal:output() return self.direction > 0 and self.second or self.first end
function Equal:input() return self.direction > 0 and self.first or self.second end
function Equal:mark_inputs(mark) self:input().mark = mark end

local function is_known(variable, mark)
  return variable.mark == mark or variable.stay or not variable.determined_by
end

function Equal:inputs_known(mark) return is_known(self:input(), mark) end
function Equal:execute() self:output().value = self:input().value end

function Equal:recalculate()
  local input, output = self:input(), self:output()
  output.strength = math.max(self.strength, input.strength)
  output.stay = input.stay
  if output.stay then self:execute() end
end

-- second = first * scale + offset; the third and fourth variable are only read.
local Scale = class(Equal)

function Scale:mark_inputs(mark)
  self:input().mark = mark
  self.variables[3].mark = mark
  self.variables[4].mark = mark
end

function Scale:inputs_known(mark)
  return is_known(self:input(), mark) and is_known(self.variables[3], mark) and is_known(self.variables[4], mark)
end

function Scale:execute()
  local scale, offset = self.variables[3], self.variables[4]
  if self.direction > 0 then
    self.second.value = self.first.value * scale.value + offset.value
  else
    self.first.value = (self.second.value - offset.value) / scale.value
  end
end

function Scale:recalculate()
  local input, output = self:input(), self:output()
  output.strength = math.max(self.strength, input.strength)
  output.stay = input.stay and self.variables[3].stay and self.variables[4].stay
  if output.stay then self:execute() end
end

local function chain(length)
  local planner = new_planner()
  local first = new_variable(0)
  local last = first
  for _ = 1, length do
    local next = new_variable(0)
    constrain(Equal, planner, REQUIRED, {last, next})
    last = next
  end
  constrain(Stay, planner, STRONG_DEFAULT, {last})
  local edit = constrain(Edit, planner, PREFERRED, {first})
  local plan = planner:plan({edit})
  for i = 1, 100 do
    first.value = i
    execute(plan)
    assert(last.value == i, "deltablue is wrong: chain")
  end
  planner:remove(edit)
  return #plan
end

local function change(planner, variable, value)
  local edit = constrain(Edit, planner, PREFERRED, {variable})
  local plan = planner:plan({edit})
  for _ = 1, 10 do
    variable.value = value
    execute(plan)
  end
  planner:remove(edit)
end

local function projection(pairs)
  local planner = new_planner()
  local scale, offset = new_variable(10), new_variable(1000)
  local from, to = {}, {}
  for i = 1, pairs do
    from[i], to[i] = new_variable(i), new_variable(i)
    constrain(Stay, planner, NORMAL, {from[i]})
    constrain(Scale, planner, REQUIRED, {from[i], to[i], scale, offset})
  end
  change(planner, from[pairs], 17)
  assert(to[pairs].value == 1170, "deltablue is wrong: source")
  change(planner, to[pairs], 1050)
  assert(from[pairs].value == 5, "deltablue is wrong: destination")
  change(planner, scale, 5)
  for i = 1, pairs - 1 do assert(to[i].value == i * 5 + 1000, "deltablue is wrong: scale") end
  change(planner, offset, 2000)
  local sum = 0
  for i = 1, pairs - 1 do
    assert(to[i].value == i * 5 + 2000, "deltablue is wrong: offset")
    sum = sum + to[i].value
  end
  return sum
end

local function bench()
  local checksum = chain(1500) + projection(1500)
  assert(checksum == 8620751, "deltablue is wrong: sum")
  return checksum
end

if not ... then print(bench()) end
return bench
