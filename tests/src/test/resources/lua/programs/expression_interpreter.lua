-- Scanner, parser and evaluator of a small language with functions, loops and errors.
local Scanner = {}
Scanner.__index = Scanner
local keywords = {let = true, fn = true, ["if"] = true, ["else"] = true, ["while"] = true, print = true, ["return"] = true}

local function scan(text)
  local tokens, at, line = {}, 1, 1
  while true do
    local space = text:match("^%s*", at)
    for _ in space:gmatch("\n") do line = line + 1 end
    at = at + #space
    if at > #text then break end
    local number, name = text:match("^%d+%.?%d*", at), text:match("^[%a_][%w_]*", at)
    local op = text:match("^[=!<>]=", at) or text:match("^[-+*/%%<>=(){},;!]", at)
    local str = text:match('^"([^"]*)"', at)
    local token
    if number then token = {kind = "number", value = tonumber(number), size = #number}
    elseif name then token = {kind = keywords[name] and name or "name", value = name, size = #name}
    elseif str then token = {kind = "string", value = str, size = #str + 2}
    elseif op then token = {kind = op, value = op, size = #op}
    else error(("line %d: unexpected character %q"):format(line, text:sub(at, at)), 0) end
    token.line = line
    tokens[#tokens + 1] = token
    at = at + token.size
  end
  tokens[#tokens + 1] = {kind = "end", value = "end", line = line}
  return setmetatable({tokens = tokens, at = 1}, Scanner)
end

function Scanner:peek() return self.tokens[self.at] end
function Scanner:accept(kind)
  local token = self:peek()
  if token.kind == kind then self.at = self.at + 1 return token end
end
function Scanner:expect(kind)
  return self:accept(kind) or error(("line %d: '%s' expected near '%s'"):format(self:peek().line, kind, self:peek().value), 0)
end

-- Each construct becomes a closure that takes the environment.
local expression, block
local binary = {
  {"==", "!="}, {"<", "<=", ">", ">="}, {"+", "-"}, {"*", "/", "%"},
}
local apply = {
  ["+"] = function(a, b) if type(a) == "string" or type(b) == "string" then return tostring(a) .. tostring(b) end return a + b end,
  ["-"] = function(a, b) return a - b end, ["*"] = function(a, b) return a * b end, ["/"] = function(a, b) return a / b end,
  ["%"] = function(a, b) return a % b end, ["=="] = function(a, b) return a == b end, ["!="] = function(a, b) return a ~= b end,
  ["<"] = function(a, b) return a < b end, ["<="] = function(a, b) return a <= b end,
  [">"] = function(a, b) return a > b end, [">="] = function(a, b) return a >= b end,
}

local function lookup(env, name, line)
  local e = env
  while e do
    if e.vars[name] ~= nil then return e end
    e = e.outer
  end
  error(("line %d: no variable '%s'"):format(line, name), 0)
end

local function list(s, close, item)
  local items = {}
  if not s:accept(close) then
    repeat items[#items + 1] = item(s) until not s:accept(",")
    s:expect(close)
  end
  return items
end

local function primary(s)
  local token = s:peek()
  if s:accept("number") or s:accept("string") then return function() return token.value end end
  if s:accept("(") then local e = expression(s) s:expect(")") return e end
  if s:accept("-") then local e = primary(s) return function(env) return -e(env) end end
  if s:accept("!") then local e = primary(s) return function(env) return not e(env) end end
  if s:accept("fn") then
    s:expect("(")
    local names = list(s, ")", function() return s:expect("name").value end)
    local body = block(s)
    return function(env)
      return function(...)
        local vars = {}
        for i, name in ipairs(names) do vars[name] = (select(i, ...)) end
        local _, value = body({vars = vars, outer = env})
        return value
      end
    end
  end
  s:expect("name")
  local e = function(env) return lookup(env, token.value, token.line).vars[token.value] end
  while s:accept("(") do
    local callee, args = e, list(s, ")", function() return expression(s) end)
    e = function(env)
      local f, values = callee(env), {}
      if type(f) ~= "function" then error(("line %d: '%s' is not a function"):format(token.line, token.value), 0) end
      for i, a in ipairs(args) do values[i] = a(env) end
      return f(unpack(values, 1, #args))
    end
  end
  return e
end

local function level(s, n)
  if n > #binary then return primary(s) end
  local left = level(s, n + 1)
  while true do
    local token
    for _, op in ipairs(binary[n]) do token = token or s:accept(op) end
    if not token then return left end
    local a, b, f = left, level(s, n + 1), apply[token.kind]
    left = function(env)
      local ok, value = pcall(f, a(env), b(env))
      if not ok then error(("line %d: bad operands of '%s'"):format(token.line, token.kind), 0) end
      return value
    end
  end
end
function expression(s) return level(s, 1) end

-- A statement returns true and a value if it ran a return.
local function statement(s)
  if s:accept("let") then
    local name = s:expect("name").value
    s:expect("=")
    local e = expression(s) s:expect(";")
    return function(env) env.vars[name] = e(env) end
  elseif s:accept("print") then
    local es = {}
    repeat es[#es + 1] = expression(s) until not s:accept(",")
    s:expect(";")
    return function(env)
      local out = {}
      for i, e in ipairs(es) do out[i] = tostring(e(env)) end
      print(table.concat(out, " "))
    end
  elseif s:accept("if") then
    local c, yes = expression(s), block(s)
    local no = s:accept("else") and (s:peek().kind == "if" and statement(s) or block(s)) or function() end
    return function(env) if c(env) then return yes({vars = {}, outer = env}) end return no({vars = {}, outer = env}) end
  elseif s:accept("while") then
    local c, body = expression(s), block(s)
    return function(env)
      while c(env) do
        local done, value = body({vars = {}, outer = env})
        if done then return true, value end
      end
    end
  elseif s:accept("return") then
    local e = expression(s) s:expect(";")
    return function(env) return true, e(env) end
  end
  local token, e = s:peek(), expression(s)
  if token.kind == "name" and s:accept("=") then
    local right = expression(s) s:expect(";")
    return function(env) local value = right(env) lookup(env, token.value, token.line).vars[token.value] = value end
  end
  s:expect(";")
  return function(env) e(env) end
end

local function statements(s, close)
  local all = {}
  while not s:accept(close) do all[#all + 1] = statement(s) end
  return function(env)
    for i = 1, #all do
      local done, value = all[i](env)
      if done then return true, value end
    end
  end
end
function block(s) s:expect("{") return statements(s, "}") end

local function run(text)
  local ok, message = pcall(function() statements(scan(text), "end")({vars = {}}) end)
  if not ok then print("error: " .. message) end
end

run('print 1 + 2 * 3, (1 + 2) * 3, -2 - 3, 7 % 4, "a" + 1, 1 < 2 == !(2 < 1);')
run('let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }; print fib(15);')
run('let i = 0; let s = ""; while i < 5 { i = i + 1; if i % 2 == 0 { s = s + i; } else if i == 5 { s = s + "!"; } else { s = s + "."; } } print s;')
run('let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; }; let a = counter(); let b = counter(); a(); a(); print a(), b();')
run('let compose = fn(f, g) { return fn(x) { return f(g(x)); }; }; print compose(fn(x) { return x * 2; }, fn(x) { return x + 1; })(5);')
run('let find = fn(n) { let i = 2; while i < n { if n % i == 0 { return i; } i = i + 1; } return n; }; print find(91), find(97);')
run('print 1;\nprint undefined;')
run('let x = 5;\n\nx();')
run('print 1 +\n\n;')
run('let x = "a" - 1;')
run('print 1 @ 2;')
run('if 1 { print 2;')
-- expect: 7 9 -5 3 a1 true
-- expect: 610
-- expect: .2.4!
-- expect: 3 1
-- expect: 12
-- expect: 7 97
-- expect: 1
-- expect: error: line 2: no variable 'undefined'
-- expect: error: line 3: 'x' is not a function
-- expect: error: line 3: 'name' expected near ';'
-- expect: error: line 1: bad operands of '-'
-- expect: error: line 1: unexpected character "@"
-- expect: error: line 1: 'name' expected near 'end'
