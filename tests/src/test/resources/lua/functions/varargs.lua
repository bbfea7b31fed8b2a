-- ... keeps every value, nil included.
local function count(...) return select("#", ...) end
local function all(...) return ... end
local function first(...) return (...) end
print(count(), count(nil), count(nil, nil), count(1, nil, 3, nil))  -- expect: 0	1	2	4
print(all(1, nil, 3, nil))  -- expect: 1	nil	3	nil
print(first(1, 2), first(), count(first()))  -- expect: 1	nil	1
print(count(all(), all()), count(all(1, 2), all(1, 2)), count((all(1, 2))))  -- expect: 1	3	1
local function tail(...) return select(2, ...) end
print(tail(1, 2, 3))  -- expect: 2	3
local function mixed(a, b, ...) return a, b, ... end
print(mixed(1))  -- expect: 1	nil
print(mixed(1, 2, 3, nil, 5))  -- expect: 1	2	3	nil	5
