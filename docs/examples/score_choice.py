"""Loads the bank, validates it, asks one question and scores each answer. Python 3.8+, standard library only.

    python3 score_choice.py packages/content            # in this repository
    python3 score_choice.py node_modules/@wellread/content   # where npm installed it
    python3 score_choice.py packages/content article.txt     # and finds the places in a copy of the article
"""

import base64
import hashlib
import json
import sys
from pathlib import Path


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validate(package, data, noun):
    """Holds data against its JSON Schema (draft 2020-12), if `pip install jsonschema` has been run."""
    try:
        import jsonschema
    except ImportError:
        print(f"NOT VALIDATED: {noun} (pip install jsonschema)", file=sys.stderr)
        return
    jsonschema.Draft202012Validator(load(package / f"schemas/{noun}.schema.json")).validate(data)
    print(f"valid {noun}")


def score(question, option):
    """A choice earns its point or does not."""
    return 1 if option == question["key"] else 0


def positions(annotations, fact, text):
    """Where a fact stands in the article. Strings count code points in Python, as the positions do."""
    for annotation in annotations["first"]["items"]:
        if annotation["id"] != f"#{fact}":
            continue
        for target in annotation["target"]:
            named = base64.urlsafe_b64encode(hashlib.sha256(text.encode("utf-8")).digest())
            if target["source"] != "ni:///sha-256;" + named.decode().rstrip("="):
                sys.exit("This is not the text that the facts were located in.")
            yield target["selector"]["start"], target["selector"]["end"]


def main(package, article=None):
    bank = load(package / "generated/will-of-victory.en.json")
    annotations = load(package / "generated/will-of-victory.en.annotations.json")
    validate(package, bank, "bank")
    validate(package, annotations, "annotation-collection")

    question = next(each for each in bank["questions"] if each["interaction"] == "choice")
    print(question["stem"])
    names = {"t": "title", "s": "standfirst"}
    for option in question["options"]:
        feedback = question["feedback"][option["id"]]
        paragraphs = ", ".join(names.get(each, "¶" + each[1:]) for each in feedback["paragraphs"])
        print(f'{score(question, option["id"])} {option["text"]}: {feedback["text"]} ({paragraphs})')

    if article is not None:
        text = Path(article).read_bytes().decode("utf-8")
        for fact in question["facts"]:
            for start, end in positions(annotations, fact, text):
                print(f"{fact} stands at {start}-{end}: {text[start:end]}")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(Path(sys.argv[1]), *sys.argv[2:3])
