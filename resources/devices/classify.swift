// Asks the network beside it what pictures show, on a Mac with Xcode. Made by SlimStudio.
//
// swift classify.swift PICTURE [PICTURE ...]    tells what they show
// swift classify.swift                          asks about the squares in the folder "squares",
//                                               and compares with the answers that must come out
import CoreML
import Foundation
import ImageIO

let height = /*HEIGHT*/ // of the part of a picture that the network sees
let width = /*WIDTH*/
let resize = /*RESIZE*/ // what the shorter side of that part is scaled to before
let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

struct Picture: Decodable { let answer: Int; let shares: [Double] }
struct About: Decodable { let network: String; let classes: [String]; let pictures: [Picture] }

let about = try JSONDecoder().decode(
    About.self, from: Data(contentsOf: here.appendingPathComponent("answers.json")))
let compiled = try MLModel.compileModel(at: here.appendingPathComponent(about.network))
let network = try MLModel(contentsOf: compiled)
let input = network.modelDescription.imageInput

extension MLModelDescription {
    var imageInput: (name: String, constraint: MLImageConstraint) {
        let found = inputDescriptionsByName.first { $0.value.type == .image }!
        return (found.key, found.value.imageConstraint!)
    }
}

func opened(_ file: URL) -> CGImage? {
    guard let source = CGImageSourceCreateWithURL(file as CFURL, nil) else { return nil }
    // Upright, whatever the camera wrote beside it.
    let options = [
        kCGImageSourceCreateThumbnailFromImageAlways: true,
        kCGImageSourceCreateThumbnailWithTransform: true,
        kCGImageSourceThumbnailMaxPixelSize: 100_000,
    ] as CFDictionary
    return CGImageSourceCreateThumbnailAtIndex(source, 0, options)
}

func shares(_ image: CGImage) throws -> [Double] {
    let value = try MLFeatureValue(cgImage: image, constraint: input.constraint, options: nil)
    let answer = try network.prediction(from: MLDictionaryFeatureProvider(dictionary: [input.name: value]))
    let name = network.modelDescription.predictedProbabilitiesName!
    let found = answer.featureValue(for: name)!.dictionaryValue
    return about.classes.map { found[$0]?.doubleValue ?? 0 }
}

// The central part, as large a share of the picture as in SlimStudio.
func square(_ image: CGImage) -> CGImage {
    let shown = Double(min(height, width, resize)) / Double(resize)
    let fits = shown * min(
        Double(image.width) / Double(width), Double(image.height) / Double(height))
    let wide = min(image.width, max(1, Int((Double(width) * fits).rounded())))
    let high = min(image.height, max(1, Int((Double(height) * fits).rounded())))
    let box = CGRect(
        x: (image.width - wide) / 2, y: (image.height - high) / 2, width: wide, height: high)
    return image.cropping(to: box)!
}

let names = CommandLine.arguments.dropFirst()
if names.isEmpty {
    var agreeing = 0
    for (at, wanted) in about.pictures.enumerated() {
        let file = here.appendingPathComponent(String(format: "squares/%02d.png", at + 1))
        guard let image = opened(file) else { continue }
        let found = try shares(image)
        if zip(found, wanted.shares).allSatisfy({ abs($0 - $1) < 0.01 }) { agreeing += 1 }
    }
    print("\(agreeing) of \(about.pictures.count) answers agree")
    exit(agreeing == about.pictures.count ? 0 : 1)
}
for name in names {
    guard let image = opened(URL(fileURLWithPath: name)) else {
        print("\(name): cannot be read")
        continue
    }
    let found = try shares(square(image))
    let best = found.indices.max { found[$0] < found[$1] }!
    print("\(name): \(about.classes[best]) (\(Int(100 * found[best]))%)")
}
