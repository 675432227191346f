import { describe, expect, it } from "vitest";
import { codedTexts } from "../testing/codedTexts.ts";
import { qdpxOf } from "../testing/qdpxOf.ts";
import { readQdpx } from "./readQdpx.ts";

const user = "AD68FBE7-E1EE-4A82-A279-23CC698C89EB";
const help = "9A6DE6C5-1BC5-4A9F-8D4B-0F6F0A1B2C3D";
const asked = "1C2D3E4F-0001-4A9F-8D4B-0F6F0A1B2C3D";
const talk = "142EB46D-612E-4593-A385-D0E5D04D1288";
const when = `creatingUser="${user}" creationDateTime="2020-03-01T10:00:00Z"`;
const coding = (code: string, number: number, rest = when) =>
  `<Coding guid="5C931701-6CD4-4A2B-AF97-00000000000${number}" ${rest}><CodeRef targetGUID="${code}"/></Coding>`;
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const lines = "主持人：你好 😀\nA: we shop for block 3\n😀 再见\n";

/** The same three stretches in every shape: the second line after "A: ", the emoji line, and the greeting. */
const told = [
  ["Asked", "Lin", "we shop", ""],
  ["Help", "Lin", "😀 再见", ""],
];

describe("files shaped like those of", () => {
  it("NVivo: guid.txt with CR LF that counts two, a docx beside it, codes as cases, empty names", () => {
    const stored = crlf(lines);
    const at = (part: string) => Array.from(stored.slice(0, stored.indexOf(part))).length;
    const lower = (text: string) => text.toLowerCase();
    const selection = (part: string, inner: string, number: number) =>
      `<PlainTextSelection guid="fd960901-8191-4db1-a3dd-00000000000${number}" name="" startPosition="${at(part)}" endPosition="${at(part) + Array.from(part).length}" creatingUser="${lower(user)}"><Description />${inner}</PlainTextSelection>`;
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsd="http://www.w3.org/2001/XMLSchema" name="Wards" origin="NVivo for Windows 12.6" basePath="" creatingUserGUID="${lower(user)}" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${lower(user)}" name="Lin" /></Users>
<CodeBook><Codes><Code guid="${lower(help)}" name="Help" isCodable="true"><Code guid="${lower(asked)}" name="Asked" isCodable="true" /></Code></Codes></CodeBook>
<Variables><Variable guid="00000000-0000-4000-8000-000000000009" name="age" typeOfVariable="Integer" /></Variables>
<Cases><Case guid="00000000-0000-4000-8000-000000000001" name="Person"><VariableValue><VariableRef targetGUID="00000000-0000-4000-8000-000000000009"/><IntegerValue>4</IntegerValue></VariableValue></Case></Cases>
<Sources><TextSource guid="${lower(talk)}" name="Talk" richTextPath="internal://${lower(talk)}.docx" plainTextPath="internal://${lower(talk)}.txt">
${selection("we shop", coding(lower(asked), 1, ""), 1)}
${selection("😀 再见", coding(lower(help), 2, "") + coding("00000000-0000-4000-8000-000000000001", 3), 2)}
</TextSource></Sources>
<Sets><Set guid="00000000-0000-4000-8000-000000000002" name="Group"><MemberSource targetGUID="${lower(talk)}"/></Set></Sets>
</Project>`;
    const { project, skipped, positions, origin } = readQdpx(
      qdpxOf(xml, [
        [`Sources/${lower(talk)}.docx`, "PK"],
        [`Sources/${lower(talk)}.txt`, `\uFEFF${stored}`],
      ]),
    );
    // The stretch has the user in lower case, its coding none.
    expect(codedTexts(project)).toEqual(told);
    expect(project.documents[0]?.content.text).toBe(lines);
    expect(project.codes[1]?.parent).toBe(lower(help));
    expect(origin).toBe("NVivo for Windows 12.6");
    expect(positions.convention).toEqual({ unit: "code points", lineBreaks: "as stored", mark: false });
    expect(Object.fromEntries(skipped)).toEqual({ variable: 1, case: 1, set: 1, "coding with a case": 1 });
  });

  it("ATLAS.ti: CR LF that counts one, notes as comments, whole quotes as names", () => {
    const stored = crlf(lines);
    const at = (part: string) => Array.from(lines.slice(0, lines.indexOf(part))).length;
    const selection = (part: string, inner: string, number: number) =>
      `<PlainTextSelection guid="FD960901-8191-4DB1-A3DD-00000000000${number}" name="${part}" startPosition="${at(part)}" endPosition="${at(part) + Array.from(part).length}">${inner}</PlainTextSelection>`;
    const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="Wards" origin="ATLAS.ti Mac 23.1.2">
<Users><User guid="${user}" name="Lin"/></Users>
<CodeBook><Codes><Code guid="${help}" name="Help" isCodable="true" color="#46AA00"/><Code guid="${asked}" name="Asked" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="${talk}" name="Talk" plainTextPath="internal://${talk}.txt">
${selection("we shop", coding(asked, 1), 1)}
${selection("😀 再见", `${coding(help, 2)}<NoteRef targetGUID="00000000-0000-4000-8000-00000000000A"/>`, 2)}
</TextSource></Sources>
<Notes><Note guid="00000000-0000-4000-8000-00000000000a" name="Comment" plainTextPath="internal://00000000-0000-4000-8000-00000000000A.txt"/>
<Note guid="00000000-0000-4000-8000-00000000000b" name="Free"><PlainTextContent>alone</PlainTextContent></Note></Notes>
<Links><Link guid="00000000-0000-4000-8000-00000000000c" originGUID="${help}" targetGUID="${asked}"/></Links>
<Graphs><Graph guid="00000000-0000-4000-8000-00000000000d"><Vertex guid="00000000-0000-4000-8000-00000000000e" firstX="0" firstY="0"/></Graph></Graphs>
</Project>`;
    const { project, skipped, positions, report } = readQdpx(
      qdpxOf(xml, [
        [`sources/${talk}.txt`, stored],
        ["sources/00000000-0000-4000-8000-00000000000A.txt", "why\r\nnow"],
      ]),
    );
    expect(codedTexts(project)).toEqual([told[0], ["Help", "Lin", "😀 再见", "why\nnow"]]);
    expect(positions).toEqual({
      convention: { unit: "code points", lineBreaks: "one", mark: false },
      confirmed: 2,
      quoted: 2,
    });
    expect(project.codes[0]?.colour).toBe("#46aa00");
    expect(Object.fromEntries(skipped)).toEqual({ link: 1, graph: 1, note: 1 });
    expect(report.warnings[0]).toBe(
      "Positions are counted with one for each line break; 2 of 2 selections that repeat their text stand there.",
    );
  });

  it("MAXQDA: cut names, positions in UTF-16 units, a PDF with its text, pictures and film", () => {
    const stored = crlf(lines);
    const selection = (part: string, name: string, inner: string, number: number) =>
      `<PlainTextSelection startPosition="${stored.indexOf(part)}" guid="95916796-D0A0-4B49-80B0-00000000000${number}" endPosition="${stored.indexOf(part) + part.length}" name="${name}" ${when}>${inner}</PlainTextSelection>`;
    const text = `${selection("we shop", "we s...", coding(asked, 1), 1)}${selection("😀 再见", "😀 再...", coding(help, 2), 2)}`;
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:QDA-XML:project:1.0" origin="MAXQDA 2020 (Release 20.2.1)" name="Wards" modifiedDateTime="2020-09-29T11:39:59Z">
 <Users><User guid="${user}" name="Lin"/></Users>
 <CodeBook><Codes><Code color="#ef8256" guid="${help}" name="Help" isCodable="true"><Description>care</Description></Code><Code guid="${asked}" name="Asked" isCodable="true"/></Codes></CodeBook>
 <Sources>
  <TextSource guid="00000000-0000-4000-8000-000000000010" name="Other" plainTextPath="internal://00000000-0000-4000-8000-000000000010.txt"><VariableValue/></TextSource>
  <PDFSource guid="${help.replace("9A", "0A")}" name="Scan" path="internal://x.pdf"><PDFSelection guid="00000000-0000-4000-8000-000000000011" page="0" firstX="1" firstY="1" secondX="2" secondY="2">${coding(help, 3)}</PDFSelection>
   <Representation guid="${talk}" name="Representation_for_Scan" plainTextPath="internal://${talk}.txt">${text}</Representation></PDFSource>
  <PictureSource guid="00000000-0000-4000-8000-000000000012" name="Photo" path="internal://y.jpg"><PictureSelection guid="00000000-0000-4000-8000-000000000013" firstX="1" firstY="1" secondX="2" secondY="2">${coding(help, 4)}</PictureSelection></PictureSource>
  <VideoSource guid="00000000-0000-4000-8000-000000000014" name="Film" path="internal://z.m4a"><VideoSelection begin="0" end="10" guid="00000000-0000-4000-8000-000000000015">${coding(help, 5)}</VideoSelection>${coding(help, 6)}</VideoSource>
 </Sources></Project>`;
    const { project, skipped, positions } = readQdpx(
      qdpxOf(xml, [
        [`sources/${talk}.txt`, stored],
        ["sources/00000000-0000-4000-8000-000000000010.txt", ""],
      ]),
    );
    expect(codedTexts(project)).toEqual(told);
    expect(project.documents.map(({ name }) => name)).toEqual(["Other", "Representation_for_Scan"]);
    expect(positions.convention).toEqual({ unit: "UTF-16 units", lineBreaks: "as stored", mark: false });
    expect(Object.fromEntries(skipped)).toEqual({
      PDF: 1,
      "region of a PDF": 1,
      picture: 1,
      "region of a picture": 1,
      "video recording": 1,
      "stretch of video": 1,
      "coding of what is no text": 4,
      "value of a variable": 1,
    });
  });

  it("QualCoder: quotes as names, memos as descriptions, annotations without a code, texts over two lines", () => {
    const text = "一二\n三四五 end.\n";
    const xml = `<Project name="p" origin="Qualcoder-3.5" creatingUserGUID="${user}" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${user}" name="Lin"/></Users>
<CodeBook><Codes><Code guid="${help}" name="Help" isCodable="false"><Code guid="${asked}" name="Asked" color="#F0F0F0" isCodable="true"></Code></Code></Codes></CodeBook>
<Sources><TextSource guid="${talk}" ${when} name="a.txt" plainTextPath="internal://a.txt" richTextPath="internal://a.docx">
<PlainTextSelection guid="00000000-0000-4000-8000-000000000021" startPosition="1" endPosition="5" name="二 三四" ${when}><Description>&lt;my memo&gt;</Description>${coding(asked, 1)}</PlainTextSelection>
<PlainTextSelection guid="00000000-0000-4000-8000-000000000022" startPosition="0" endPosition="1" name="" ${when}><Description>only a remark</Description></PlainTextSelection>
</TextSource></Sources></Project>`;
    const { project, skipped } = readQdpx(qdpxOf(xml, [["sources/a.txt", text]]));
    expect(codedTexts(project)).toEqual([["Asked", "Lin", "二\n三四", "<my memo>"]]);
    expect(project.codes.map(({ isCodable }) => isCodable)).toEqual([false, true]);
    expect(Object.fromEntries(skipped)).toEqual({ "selection without a code": 1 });
  });

  it("Taguette: a codebook alone, of another version of the vocabulary, without colours", () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1:0 Codebook.xsd" origin="Taguette 1.4.1"><Codes><Code guid="${help}" name="people.help" isCodable="true"><Description></Description></Code></Codes></CodeBook>`;
    const { project, report } = readQdpx(xml);
    expect(project.codes).toEqual([
      {
        id: help.toLowerCase(),
        name: "people.help",
        parent: null,
        description: "",
        colour: null,
        isCodable: true,
      },
    ]);
    expect(report).toEqual({ kept: 1, merged: 0, dropped: 0, warnings: [] });
  });

  it("f4analyse: text inside the XML, no user on the codings, GUIDs in braces", () => {
    const xml = `<qda:Project xmlns:qda="urn:QDA-XML:project:1.0" name="p" origin="f4analyse 3.0"><qda:CodeBook><qda:Codes><qda:Code guid="{${help}}" name="Help" isCodable="1" color="#f00"/></qda:Codes></qda:CodeBook>
<qda:Sources><qda:TextSource guid="{${talk}}" name="Talk"><qda:PlainTextContent>1: 你好😀&#13;
2: bye</qda:PlainTextContent><qda:PlainTextSelection guid="{00000000-0000-4000-8000-000000000031}" startPosition="10" endPosition="13"><qda:Coding guid="{00000000-0000-4000-8000-000000000032}"><qda:CodeRef targetGUID="${help}"/></qda:Coding></qda:PlainTextSelection><qda:Coding guid="{00000000-0000-4000-8000-000000000033}"><qda:CodeRef targetGUID="{${help.toLowerCase()}}"/></qda:Coding></qda:TextSource></qda:Sources></qda:Project>`;
    const { project } = readQdpx(xml);
    expect(codedTexts(project)).toEqual([
      ["Help", "", "1: 你好😀\n2: bye", ""],
      ["Help", "", " by", ""],
    ]);
    expect(project.coders).toEqual([{ id: "unknown", name: "" }]);
    expect(project.codes[0]).toMatchObject({ id: help.toLowerCase(), colour: "#ff0000", isCodable: true });
  });

  it("Quirkos: codes without GUID, a byte order mark that counts, a path outside the archive", () => {
    const stored = `\uFEFF${lines}`;
    const at = (part: string) => Array.from(stored.slice(0, stored.indexOf(part))).length;
    const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Quirkos 2.4"><CodeBook><Codes><Code name="Loose"/><Code guid="${asked}" name="Asked"/></Codes></CodeBook>
<Sources><TextSource guid="${talk}" name="Talk" plainTextPath="relative://../Desktop\\${talk}.txt">
<PlainTextSelection name="你好" startPosition="${at("你好")}" endPosition="${at("你好") + 2}"><Coding guid="00000000-0000-4000-8000-000000000043" creatingUser="${user}"><CodeRef targetGUID="${asked}"/></Coding></PlainTextSelection>
<PlainTextSelection name="we shop" startPosition="${at("we shop")}" endPosition="${at("we shop") + 7}"><Coding guid="00000000-0000-4000-8000-000000000041" creatingUser="${user}"><CodeRef targetGUID="${asked}"/></Coding></PlainTextSelection>
</TextSource><TextSource guid="00000000-0000-4000-8000-000000000042" name="Gone" plainTextPath="absolute:///home/a/b.txt">${`<PlainTextSelection startPosition="0" endPosition="1">${coding(asked, 9)}</PlainTextSelection>`}</TextSource></Sources></Project>`;
    const { project, positions, skipped } = readQdpx(
      qdpxOf(xml, [[`sources/${talk.toLowerCase()}.TXT`, stored]]),
    );
    expect(codedTexts(project)).toEqual([
      ["Asked", "", "你好", ""],
      ["Asked", "", "we shop", ""],
    ]);
    expect(project.codes.map(({ id, name }) => [id, name])).toEqual([
      ["code-1", "Loose"],
      [asked.toLowerCase(), "Asked"],
    ]);
    expect(positions.convention).toEqual({ unit: "code points", lineBreaks: "as stored", mark: true });
    expect(Object.fromEntries(skipped)).toEqual({
      "source whose text is not in the archive": 1,
      "coding of such a source": 1,
    });
  });

  it("programs with transcripts: time marks instead of positions", () => {
    const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook><Codes><Code guid="${asked}" name="Asked"/></Codes></CodeBook>
<Sources><AudioSource guid="${talk}" name="Tape" path="internal://t.mp3"><Transcript guid="00000000-0000-4000-8000-000000000051"><PlainTextContent>你好😀 bye</PlainTextContent>
<SyncPoint guid="00000000-0000-4000-8000-000000000052" timeStamp="0" position="2"/><SyncPoint guid="00000000-0000-4000-8000-000000000053" timeStamp="9" position="7"/>
<TranscriptSelection guid="00000000-0000-4000-8000-000000000054" fromSyncPoint="00000000-0000-4000-8000-000000000052" toSyncPoint="00000000-0000-4000-8000-000000000053">${coding(asked, 1)}</TranscriptSelection></Transcript></AudioSource></Sources></Project>`;
    const { project, skipped } = readQdpx(xml);
    expect(codedTexts(project)).toEqual([["Asked", "", "😀 bye", ""]]);
    expect(project.documents[0]?.name).toBe("Tape");
    expect(Object.fromEntries(skipped)).toEqual({ "audio recording": 1 });
  });
});
