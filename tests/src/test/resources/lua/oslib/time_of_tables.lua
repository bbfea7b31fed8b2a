-- os.time of a table is the inverse of os.date("*t"); values are normalised.
local function day(t) return os.date("%Y-%m-%d %H:%M:%S", os.time(t)) end
print(day{year = 2000, month = 1, day = 1}, day{year = 2000, month = 1, day = 1, hour = 0})
print(day{year = 2000, month = 13, day = 32, hour = 25, min = 61, sec = 61})
print(day{year = "2001", month = "2", day = "30"}, day{year = 2001, month = 0, day = 0}, day{year = 1999, month = 12, day = 31, sec = 86400 - 43200})
local now = os.time()
local t = os.date("*t", now)
print(os.time(t) == now, type(now), now % 1 == 0, now > 1.5e9)
print(os.time{year = 2000, month = 1, day = 2, hour = 0} - os.time{year = 2000, month = 1, day = 1, hour = 0})
print(os.difftime(5, 3), os.difftime(5), os.difftime(3, 5))
print(pcall(os.time, {year = 2000, month = 1})) print(pcall(os.time, {month = 1, day = 1})) print(pcall(os.time, {year = 2000, day = 1}))
print(pcall(os.time, 1)) print(pcall(os.time, {year = "x", month = 1, day = 1})) print(pcall(os.difftime))
print(type(os.clock()), os.clock() >= 0, os.clock() <= os.clock())
-- expect: 2000-01-01 12:00:00	2000-01-01 00:00:00
-- expect: 2001-02-02 02:02:01
-- expect: 2001-03-02 12:00:00	2000-11-30 12:00:00	2000-01-01 00:00:00
-- expect: true	number	true	true
-- expect: 86400
-- expect: 2	5	-2
-- expect: false	field 'day' missing in date table
-- expect: false	field 'year' missing in date table
-- expect: false	field 'month' missing in date table
-- expect: false	bad argument #1 to '?' (table expected, got number)
-- expect: false	field 'year' missing in date table
-- expect: false	bad argument #1 to '?' (number expected, got no value)
-- expect: number	true	true
