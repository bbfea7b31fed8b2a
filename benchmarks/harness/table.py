"""Tables for the terminal and for Markdown files."""


def number(value):
    """Three digits that matter; a dash for what was not measured."""
    if value is None:
        return "-"
    if value == 0:
        return "0"
    if value >= 100:
        return f"{value:.0f}"
    if value >= 10:
        return f"{value:.1f}"
    if value >= 1:
        return f"{value:.2f}"
    return f"{value:.3g}" if value >= 0.001 else f"{value:.4f}"


class Table:
    def __init__(self, title, columns):
        self.title = title
        self.columns = columns
        self.rows = []

    def add(self, *cells):
        self.rows.append([cell if isinstance(cell, str) else number(cell) for cell in cells])

    def text(self):
        lines = [self.columns] + self.rows
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.columns))]
        first, *rest = widths
        shown = ["  ".join([line[0].ljust(first)] + [cell.rjust(w) for cell, w in zip(line[1:], rest)]).rstrip()
                 for line in lines]
        rule = "-" * max(map(len, shown))
        return "\n".join([self.title, rule, shown[0], rule] + shown[1:] + [rule])

    def markdown(self):
        lines = [self.columns, ["---"] + ["---:"] * (len(self.columns) - 1)] + self.rows
        return f"**{self.title}**\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines)
