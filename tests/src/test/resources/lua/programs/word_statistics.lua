-- Frequencies, an index, anagrams, and a chain of words with a generator of its own.
local text = [[
It was a bright morning and the birds sang. The river ran past the mill, and the mill turned its wheel,
and the wheel ground the corn. "Who owns the mill?" asked the stranger. "The river owns the mill," said
the miller, "for when the river stops, the wheel stops; and when the wheel stops, the miller stops too."
The stranger laughed, and the birds sang, and the river ran on past the mill.
]]

local function words(s) return s:lower():gmatch("%a+") end

local counts, total, order = {}, 0, {}
for w in words(text) do
  if not counts[w] then counts[w] = 0 order[#order + 1] = w end
  counts[w] = counts[w] + 1
  total = total + 1
end
table.sort(order, function(a, b) if counts[a] ~= counts[b] then return counts[a] > counts[b] end return a < b end)
print(total, #order)
for i = 1, 8 do print(("%-8s %2d %5.1f%% %s"):format(order[i], counts[order[i]], counts[order[i]] / total * 100, ("*"):rep(counts[order[i]]))) end

local lengths = setmetatable({}, {__index = function() return 0 end})
for w in words(text) do lengths[#w] = lengths[#w] + 1 end
for n = 1, table.maxn(lengths) do io.write(n, ":", lengths[n], " ") end print()

local index, line = {}, 0
for l in text:gmatch("[^\n]+") do
  line = line + 1
  for w in words(l) do
    index[w] = index[w] or {}
    if index[w][#index[w]] ~= line then table.insert(index[w], line) end
  end
end
for _, w in ipairs{"mill", "miller", "river", "birds", "corn"} do print(w, table.concat(index[w], ", ")) end

local letters = {}
for c in text:lower():gmatch("%a") do letters[c] = (letters[c] or 0) + 1 end
local alphabet = {}
for c in pairs(letters) do alphabet[#alphabet + 1] = c end
table.sort(alphabet, function(a, b) return letters[a] > letters[b] or letters[a] == letters[b] and a < b end)
print(table.concat(alphabet, " ", 1, 10), #alphabet)

local groups, keys = {}, {}
for w in ("listen silent enlist google elgoog abc cab bca tinsel x"):gmatch("%a+") do
  local cs = {}
  for c in w:gmatch(".") do cs[#cs + 1] = c end
  table.sort(cs)
  local key = table.concat(cs)
  if not groups[key] then groups[key] = {} keys[#keys + 1] = key end
  table.insert(groups[key], w)
end
for _, k in ipairs(keys) do if #groups[k] > 1 then io.write("{", table.concat(groups[k], " "), "} ") end end print()

-- A chain: which words follow two others, in the order they were met.
local START = "."
local followers = {}
local function learn(s)
  local a, b = START, START
  for w in (s:lower() .. " " .. START):gmatch("[%a.]+") do
    w = w:gsub("%.$", "")
    if w == "" then w = START end
    local key = a .. " " .. b
    followers[key] = followers[key] or {}
    table.insert(followers[key], w)
    a, b = b, w
  end
end
for sentence in text:gsub("\n", " "):gmatch("[^.?;]+") do learn(sentence:gsub("[^%a%s]", "")) end

local state = 12345
local function random(n) state = (state * 1103515245 + 12345) % 2 ^ 31 return math.floor(state / 2 ^ 16) % n + 1 end
local function sentence(limit)
  local out, a, b = {}, START, START
  repeat
    local list = followers[a .. " " .. b]
    local w = list[random(#list)]
    if w == START then break end
    out[#out + 1] = w
    a, b = b, w
  until #out >= limit
  return (table.concat(out, " "):gsub("^%l", string.upper)) .. "."
end
for i = 1, 5 do print(sentence(14)) end
local n, most = 0, 0
for _, list in pairs(followers) do n = n + 1 most = math.max(most, #list) end
print(n, most, #followers[". ."])
-- expect: 74	30
-- expect: the      19  25.7% *******************
-- expect: and       6   8.1% ******
-- expect: mill      5   6.8% *****
-- expect: river     4   5.4% ****
-- expect: stops     4   5.4% ****
-- expect: wheel     4   5.4% ****
-- expect: birds     2   2.7% **
-- expect: miller    2   2.7% **
-- expect: 1:1 2:2 3:32 4:15 5:15 6:5 7:2 8:2 
-- expect: mill	1, 2, 4
-- expect: miller	3
-- expect: river	1, 2, 3, 4
-- expect: birds	1, 4
-- expect: corn	2
-- expect: e t h r n s a l i o	21
-- expect: {listen silent enlist tinsel} {google elgoog} {abc cab bca} 
-- expect: The river owns the mill turned its wheel and the river ran past the.
-- expect: The river stops the wheel stops.
-- expect: And when the river stops the miller for when the wheel ground the corn.
-- expect: Asked the stranger.
-- expect: The river ran past the mill and the river ran past the mill turned.
-- expect: 50	8	8
