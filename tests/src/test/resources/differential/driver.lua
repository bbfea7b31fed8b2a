-- Runs programs one after the other, each with the global variables as they were, and writes what it prints.
local G, type, tostring, pairs, next, rawequal, error = _G, type, tostring, pairs, next, rawequal, error
local getmetatable, setmetatable, rawget, rawset, loadstring, xpcall = debug.getmetatable, debug.setmetatable, rawget, rawset, loadstring, xpcall
local concat, sort, format, sub, gsub, find, write, traceback = table.concat, table.sort, string.format, string.sub, string.gsub, string.find, io.write, debug.traceback
local setfenv, select, floor = setfenv, select, math.floor
local out, size, fuel

local function number(x)
  return x ~= x and "nan" or format("%.14g", x)
end

local shown

local function key(k)
  local kind = type(k)
  if kind == "number" then return number(k + 0) end
  return kind == "string" and format("%q", k) or kind == "boolean" and tostring(k) or kind
end

local function elements(t, depth)
  local list = {}
  local k, v = next(t)
  while k ~= nil do
    if #list > 1000 then error("next goes round", 0) end
    list[#list + 1] = "[" .. key(k) .. "]=" .. shown(v, depth + 1)
    k, v = next(t, k)
  end
  sort(list)
  return "{" .. concat(list, " ") .. "}"
end

function shown(v, depth)
  local kind = type(v)
  if kind == "string" or kind == "nil" or kind == "boolean" then return tostring(v) end
  if kind == "number" then return number(v) end
  if v == G then return "_G" end
  return kind == "table" and (depth < 3 and elements(v, depth) or "{..}") or kind
end

function P(...)
  if size > 400 then error("printed too much", 0) end
  for i = 1, select("#", ...) do
    size = size + 1
    out[#out + 1] = shown(select(i, ...), 0)
    out[#out + 1] = "\t"
  end
  out[#out + 1] = "\n"
end

-- So many calls cannot be 200 nested ones of the library, which PUC Lua does not allow.
function tick()
  fuel = fuel - 1
  if fuel < 0 then error("ran too long", 0) end
end

function E(...)
  P("evaluated", ...)
  return ...
end

function N(x)
  return x ~= x and "NaN" or x
end

function cap(x)
  return type(x) == "string" and sub(x, 1, 60) or x
end

function spairs(t)
  local keys, i = {}, 0
  for k in pairs(t) do
    if type(k) == "number" or type(k) == "string" then keys[#keys + 1] = k end
  end
  sort(keys, function(a, b)
    if type(a) == type(b) then return a < b end
    return type(a) == "number"
  end)
  return function()
    i = i + 1
    return keys[i], t[keys[i]]
  end
end

function zero() return 0 end
huge, minus = 1 / 0, -1

local kept = {}
for _, t in pairs({G, string, table, math, coroutine, debug, io, os}) do
  local copy = {}
  for k, v in next, t do copy[k] = v end
  kept[t] = copy
end
local ofStrings = getmetatable("")

local function restore()
  for t, copy in next, kept do
    setmetatable(t, nil)
    for k in next, t do
      if copy[k] == nil then rawset(t, k, nil) end
    end
    for k, v in next, copy do rawset(t, k, v) end
  end
  for k in next, ofStrings do ofStrings[k] = nil end
  ofStrings.__index = string
  setmetatable("", ofStrings)
  for _, v in next, {1, true, restore} do setmetatable(v, nil) end
  setmetatable(nil, nil)
  setfenv(0, G)
end

local function handler(e)
  if type(e) ~= "string" then return e end
  return (gsub(traceback(e, 2), "\n\tstdin:.*", ""))
end

local function run(text)
  out, size, fuel = {}, 0, 60
  G.T, G.M1, G.M2, G.M3, G.G1, G.G2 = {}, {}, {}, {}, 3, "global"
  local chunk, message = loadstring(text, "=p")
  if chunk then
    local ok, e = xpcall(function() return (chunk(1, nil, "x")) end, handler)
    restore()
    size = 0
    if not ok then out[#out + 1] = "uncaught " .. shown(e, 0) end
  else
    out[1] = "syntax " .. message
  end
  write((gsub(concat(out), "\1", "")), "\1\n")
end

