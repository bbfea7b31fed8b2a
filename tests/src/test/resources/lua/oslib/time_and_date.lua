-- Dates of fixed times, in UTC.
print(os.date("!%Y-%m-%d %H:%M:%S", 0), os.date("!%c", 0))
print(os.date("!%x %X %p %A %a %B %b %j %U %w %y %I %%", 0))
print(os.date("!%d/%m/%y %M:%S", 1e9), os.date("!%H", 3600.9), os.date("!%H", "7200"), os.date("", 0) == "")
print(os.date("!%a %d %b %Y", 951782400), os.date("!%j %W", 951782400), os.date("!%Y", 4e9))
local t = os.date("!*t", 86400 * 365)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst)
t = os.date("!*t", 1e9)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst)
print(os.date("!plain text", 0), #os.date("!%c", 12345), type(os.date()), os.date("!%Y-%m-%d", -86400))
print(pcall(os.date, "!%Y", "x")) print(pcall(os.date, {}))
-- expect: 1970-01-01 00:00:00	Thu Jan  1 00:00:00 1970
-- expect: 01/01/70 00:00:00 AM Thursday Thu January Jan 001 00 4 70 12 %
-- expect: 09/09/01 46:40	01	02	true
-- expect: Tue 29 Feb 2000	060 09	2096
-- expect: 1971	1	1	0	0	0	6	1	false
-- expect: 2001	9	9	1	46	40	1	252	false
-- expect: plain text	24	string	1969-12-31
-- expect: false	bad argument #2 to '?' (number expected, got string)
-- expect: false	bad argument #1 to '?' (string expected, got table)
