-- table.sort of thirty thousand numbers, of strings, and of records with a comparison function.

local function bench()
  local seed = 42
  local function random()
    seed = seed * 16807 % 2147483647
    return seed
  end
  local numbers, names, records = {}, {}, {}
  for i = 1, 30000 do numbers[i] = random() end
  for i = 1, 4000 do names[i] = "name" .. random() % 100000 end
  for i = 1, 6000 do records[i] = {key = random() % 1000, order = i} end
  table.sort(numbers)
  table.sort(names)
  table.sort(records, function(a, b)
    if a.key ~= b.key then return a.key > b.key end
    return a.order < b.order
  end)
  for i = 2, #numbers do assert(numbers[i - 1] <= numbers[i], "table_sort is wrong: numbers") end
  for i = 2, #names do assert(names[i - 1] <= names[i], "table_sort is wrong: names") end
  local checksum = 0
  for i = 1, #records do checksum = checksum + i * records[i].order end
  assert(checksum == 53706910519, "table_sort is wrong: records")
  return checksum
end

if not ... then print(bench()) end
return bench
