-- A tokenizer of Lua texts, checked against itself.
local keywords = {}
for w in ("and break do else elseif end false for function if in local nil not or repeat return then true until while"):gmatch("%a+") do
  keywords[w] = true
end

local function long(text, at)
  local eq = text:match("^%[(=*)%[", at)
  if not eq then return nil end
  local _, stop = text:find("]" .. eq .. "]", at + #eq + 2, true)
  if not stop then error("unfinished long bracket at " .. at, 0) end
  return stop
end

local function quoted(text, at)
  local quote, p = text:sub(at, at), at + 1
  while true do
    local c = text:sub(p, p)
    if c == quote then return p end
    if c == "" or c == "\n" then error("unfinished string at " .. at, 0) end
    p = p + (c == "\\" and 2 or 1)
  end
end

local function tokens(text)
  return coroutine.wrap(function()
    local at = 1
    while at <= #text do
      local kind, stop
      local c = text:sub(at, at)
      if c:match("%s") then
        kind, stop = "space", select(2, text:find("^%s+", at))
      elseif text:sub(at, at + 1) == "--" then
        kind, stop = "comment", long(text, at + 2) or (text:find("\n", at, true) or #text + 1) - 1
      elseif c:match("[%a_]") then
        stop = select(2, text:find("^[%w_]+", at))
        kind = keywords[text:sub(at, stop)] and "keyword" or "name"
      elseif text:match("^%.?%d", at) then
        kind, stop = "number", select(2, text:find("^0[xX]%x+", at))
        if not stop then
          stop = select(2, text:find("^%d*%.?%d*", at))
          stop = select(2, text:find("^[eE][+-]?%d+", stop + 1)) or stop
        end
      elseif c == '"' or c == "'" then
        kind, stop = "string", quoted(text, at)
      elseif long(text, at) then
        kind, stop = "string", long(text, at)
      else
        kind = "symbol"
        stop = select(2, text:find("^%.%.%.?", at)) or select(2, text:find("^[=~<>]=", at)) or at
        if not text:sub(at, stop):match("^[-+*/%%^#=<>(){}%[%];:,.~]+$") then error("unexpected " .. c .. " at " .. at, 0) end
      end
      coroutine.yield(kind, text:sub(at, stop), at)
      at = stop + 1
    end
  end)
end

local program = [==[
-- a comment
local function f(x, ...) --[[ long
comment ]] return x .. "a\"b" .. 'it' .. [[long]] .. [=[ ]] ]=], 0x1F + 1.5e-3 - .5, ... end
if a ~= b and c <= d or not (e == 1) then t[#t + 1] = {x = 1; [2] = "\\"} end
for i = 1, 10 do print(i % 2 ^ 3 / 4) end a.b:c()
]==]

local counts, rebuilt, shown = {}, {}, {}
for kind, text, at in tokens(program) do
  counts[kind] = (counts[kind] or 0) + 1
  rebuilt[#rebuilt + 1] = text
  if kind == "string" or kind == "number" or kind == "comment" then shown[#shown + 1] = ("%s@%d=%s"):format(kind, at, text:gsub("\n", "|")) end
end
local kinds = {}
for k in pairs(counts) do kinds[#kinds + 1] = k end
table.sort(kinds)
for _, k in ipairs(kinds) do io.write(k, "=", counts[k], " ") end
print()
for _, s in ipairs(shown) do print(s) end
print(table.concat(rebuilt) == program)

local function squeeze(text)
  local out, last = {}, ""
  for kind, t in tokens(text) do
    if kind ~= "space" and kind ~= "comment" then
      if last:match("[%w_]$") and t:match("^[%w_]") then out[#out + 1] = " " end
      out[#out + 1] = t
      last = t
    end
  end
  return table.concat(out)
end
print(squeeze("local  a = 1 -- one\nlocal b   =  a + 2\nreturn a , b"))
print(loadstring(squeeze("local  a = 1 -- one\nlocal b   =  a + 2\nreturn a , b"))())
for _, bad in ipairs{"x = 'abc", "x = [[abc", "x = @", '"a\\', "--[==[ x ]]"} do
  print(pcall(function() for _ in tokens(bad) do end end))
end
-- expect: comment=2 keyword=13 name=17 number=12 space=63 string=5 symbol=41 
-- expect: comment@1=-- a comment
-- expect: comment@39=--[[ long|comment ]]
-- expect: string@72="a\"b"
-- expect: string@82='it'
-- expect: string@90=[[long]]
-- expect: string@102=[=[ ]] ]=]
-- expect: number@114=0x1F
-- expect: number@121=1.5e-3
-- expect: number@130=.5
-- expect: number@176=1
-- expect: number@191=1
-- expect: number@201=1
-- expect: number@205=2
-- expect: string@210="\\"
-- expect: number@228=1
-- expect: number@231=10
-- expect: number@247=2
-- expect: number@251=3
-- expect: number@255=4
-- expect: true
-- expect: local a=1 local b=a+2 return a,b
-- expect: 1	3
-- expect: false	tokenizer.lua:95: unfinished string at 5
-- expect: false	tokenizer.lua:95: unfinished long bracket at 5
-- expect: false	tokenizer.lua:95: unexpected @ at 5
-- expect: false	tokenizer.lua:95: unfinished string at 1
-- expect: false	tokenizer.lua:95: unfinished long bracket at 3
